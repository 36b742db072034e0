import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { SUPPLIER_ID, type VersionedTable, versionedTable } from './versioned-table.sql';
import { wallBySupplier } from './region-scope.sql';

const TABLES: readonly VersionedTable[] = [
  {
    name: 'suppliers',
    columns: `
      supplier_no          text    NOT NULL,
      id                   ${SUPPLIER_ID},
      nib                  text,
      name                 text    NOT NULL,
      legal_form           text    NOT NULL
                           CHECK (legal_form IN ('PT', 'CV', 'UD', 'KOPERASI', 'BUMD', 'BUMN', 'PERORANGAN')),
      kbli                 text    NOT NULL,
      address              text    NOT NULL,
      has_own_warehouse    boolean,
      directors            text    NOT NULL,
      beneficial_owners    text    NOT NULL,
      capacity_kg_per_week bigint  CHECK (capacity_kg_per_week >= 0),
      commodities          text[]  NOT NULL,
      is_official_list     boolean NOT NULL,
      list_document        text    NOT NULL,
      listed_from          date,
      listed_to            date    CHECK (listed_to >= listed_from),
      status               text    NOT NULL
                           CHECK (status IN ('CANDIDATE', 'LISTED', 'UNDER_COACHING', 'SUSPENDED_RECOMMENDED', 'DELISTED')),
      status_since         date,
      status_document      text    NOT NULL,`,
    key: 'supplier_no',
    indexes: ['id'],
  },
  {
    name: 'supplier_documents',
    columns: `
      supplier_no   text NOT NULL,
      supplier_id   ${SUPPLIER_ID},
      document_kind text NOT NULL
                    CHECK (document_kind IN ('NIB', 'NPWP', 'AKTA', 'SK_KEMENKUMHAM', 'IZIN_GUDANG_TDG', 'PSAT_PL_PSAT_PDUK',
                                             'SERTIFIKAT_TIMBANGAN', 'SURAT_PERNYATAAN_BEBAS_KONFLIK', 'PAKTA_INTEGRITAS',
                                             'REKENING')),
      document_no   text NOT NULL,
      issued_on     date,
      -- null: it does not expire
      valid_until   date CHECK (valid_until >= issued_on),`,
    key: 'supplier_no, document_kind',
    indexes: ['supplier_id'],
  },
];

/**
 * Suppliers and their legal documents (HANDBOOK 7.6). A supplier has no region of its own: `region_code` is the province
 * that keeps it in its register and may change it. Others see it when it delivered or holds an MoU in their regions.
 */
export class CreateSuppliers1761000000023 implements MigrationInterface {
  readonly name = 'CreateSuppliers1761000000023';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(versionedTable(table, wallBySupplier(table.name)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.map((table) => table.name).join(', ')}`);
  }
}
