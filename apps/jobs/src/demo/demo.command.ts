import * as fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { chooseHomeProvince, regionsWithin, withTransaction } from '@monev/data';
