import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@monev/ui/theme/index.css';
import './shell/shell.css';
import { App } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
