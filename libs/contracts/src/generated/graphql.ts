/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddFollowUpInput = {
  readonly action: string;
  /** Agency that does it; its members and the secretariat can report it done. */
  readonly agency: string;
  readonly findingId: string | number;
};

/** To whom a signed letter goes. */
export type Addressee =
  | 'APIP_APH'
  | 'BANK'
  | 'E_WARONG'
  | 'MONEV_TEAM'
  | 'SECRETARIAT'
  | 'SUBJECT';

/** What is left out does not narrow. */
export type AuditFilterInput = {
  readonly action?: string | null | undefined;
  readonly actorId?: string | number | null | undefined;
  /** Part of the name, in any case. */
  readonly actorName?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly objectId?: string | null | undefined;
  readonly objectKind?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  /** Before this moment. */
  readonly until?: string | null | undefined;
};

/** What is left out does not narrow. */
export type BankAgentFilterInput = {
  readonly bank?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  /** Part of the name or number. */
  readonly search?: string | null | undefined;
  readonly status?: BankAgentStatus | null | undefined;
};

export type BankAgentSort =
  | 'AGENT_NO'
  | 'BANK'
  | 'NAME'
  | 'REGION'
  | 'STATUS';

/** The bank appoints and revokes. */
export type BankAgentStatus =
  | 'ACTIVE'
  | 'REVOKED'
  | 'SUSPENDED';

/** How a cell is read: days and moments are local, YES_NO is "true" or "false", numbers are plain decimals. */
export type CellKind =
  | 'CODE'
  | 'DAY'
  | 'KILOGRAM'
  | 'MOMENT'
  | 'NUMBER'
  | 'PERCENT'
  | 'PERIOD'
  | 'RUPIAH'
  | 'TEXT'
  | 'YES_NO';

export type ChangeAccountInput = {
  readonly agency?: string | null | undefined;
  readonly id: string | number;
  readonly name: string;
  readonly regions?: ReadonlyArray<string>;
  /** Revision that the form was filled from. */
  readonly revision: number;
  readonly role: UserRole;
};

export type CheckReasonInput = {
  /** Code of the check that asked for a reason. */
  readonly check: string;
  readonly text: string;
};

/** Who is compared by an indicator. */
export type ComparedKind =
  | 'BANK_AGENT'
  | 'E_WARONG'
  | 'SUPPLIER';

/** How far the evidence carries; LOW has no grade. */
export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** A proposed finding that the verifier confirms in the same act. */
export type ConfirmProposedFindingInput = {
  /** Critical failure to attach; it caps a score. */
  readonly criticalFailureCode?: string | null | undefined;
  readonly patternCode: string;
  readonly subject: SubjectInput;
};

/** NA: cannot occur. MISSING: our gap, costs coverage. WITHHELD: asked for and not handed over, scored 0. */
export type CriterionMark =
  | 'MEASURED'
  | 'MISSING'
  | 'NA'
  | 'WITHHELD';

/** MONTH: expected every month. EVENT: it comes when it happens. REGISTER: a list kept up to date. */
export type DatasetCadence =
  | 'EVENT'
  | 'MONTH'
  | 'REGISTER';

/** CHILDREN: own report and sum of the regions below. SOURCES: two sources. PRINTED: printed total and sum. */
export type DiscrepancyKind =
  | 'CHILDREN'
  | 'PRINTED'
  | 'SOURCES';

/** What is left out does not narrow. */
export type EWarongFilterInput = {
  readonly bank?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  /** Part of the name or number. */
  readonly search?: string | null | undefined;
  readonly status?: EWarongStatus | null | undefined;
};

export type EWarongSort =
  | 'BANK'
  | 'NAME'
  | 'REGION'
  | 'REGISTER_NO'
  | 'STATUS';

/** Where an e-warong stands in its register. */
export type EWarongStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'PROPOSED'
  | 'SUSPENDED'
  | 'UNDER_COACHING';

/** What is left out keeps its value. */
export type EditBankAgentInput = {
  readonly id: string | number;
  readonly name?: string | null | undefined;
  /** Why it is changed; kept with the change. */
  readonly reason: string;
  readonly status?: BankAgentStatus | null | undefined;
  /** Letter of the bank; needed to revoke. */
  readonly statusDocument?: string | null | undefined;
  readonly statusSince?: string | null | undefined;
  /** The version that was seen; refused when somebody changed it meanwhile. */
  readonly version: string;
};

/** What is left out keeps its value. */
export type EditEWarongInput = {
  readonly address?: string | null | undefined;
  /** Whole rupiah. */
  readonly capitalAmount?: number | null | undefined;
  readonly declaredFreeDelivery?: boolean | null | undefined;
  readonly declaredOwnership?: boolean | null | undefined;
  /** Stamped declarations of BR-03. */
  readonly declaredPrice?: boolean | null | undefined;
  readonly edcCount?: number | null | undefined;
  readonly id: string | number;
  readonly name?: string | null | undefined;
  readonly openEveryDay?: boolean | null | undefined;
  /** Why it is changed; kept with the change. */
  readonly reason: string;
  readonly startedOn?: string | null | undefined;
  readonly status?: EWarongStatus | null | undefined;
  /** Decree or letter; needed to deactivate. */
  readonly statusDocument?: string | null | undefined;
  readonly statusSince?: string | null | undefined;
  /** The version that was seen; refused when somebody changed it meanwhile. */
  readonly version: string;
};

/** What is left out keeps its value. */
export type EditSupplierInput = {
  readonly address?: string | null | undefined;
  readonly beneficialOwners?: string | null | undefined;
  readonly capacityKgPerWeek?: number | null | undefined;
  readonly directors?: string | null | undefined;
  readonly hasOwnWarehouse?: boolean | null | undefined;
  readonly id: string | number;
  readonly isOfficialList?: boolean | null | undefined;
  readonly listDocument?: string | null | undefined;
  readonly listedFrom?: string | null | undefined;
  readonly listedTo?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** Why it is changed; kept with the change. */
  readonly reason: string;
  readonly status?: SupplierStatus | null | undefined;
  /** Decree; needed to delist. */
  readonly statusDocument?: string | null | undefined;
  readonly statusSince?: string | null | undefined;
  /** The version that was seen; refused when somebody changed it meanwhile. */
  readonly version: string;
};

/** A dated value of a parameter, beside the others. */
export type EnterParameterInput = {
  /** First day it holds. */
  readonly from: string;
  readonly name: ParameterName;
  /** Why it is entered. */
  readonly reason: string;
  /** This region and below; null: the country. */
  readonly region?: string | null | undefined;
  /** Decree, meeting or source it rests on. */
  readonly source: string;
  readonly standing: ParameterStanding;
  readonly value: string;
};

/** Where a fact behind a score can be looked up. */
export type EvidencePlace =
  | 'FINDING'
  | 'IMPORT_BATCH'
  | 'VISIT';

/** What happened to a finding. */
export type FindingEventKind =
  | 'CLOSED'
  | 'CLOSE_REQUESTED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'DRAFTED'
  | 'FOLLOW_UP_ACCEPTED'
  | 'FOLLOW_UP_ADDED'
  | 'FOLLOW_UP_DONE'
  | 'FOLLOW_UP_DROPPED'
  | 'FOLLOW_UP_SENT_BACK'
  | 'REJECTED'
  | 'REOPENED'
  | 'UPHELD'
  | 'VOIDED'
  | 'VOID_REQUESTED';

/** What is left out does not narrow. */
export type FindingFilterInput = {
  /** Occurred on or after. */
  readonly from?: string | null | undefined;
  readonly patternCode?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
  readonly states?: ReadonlyArray<FindingState> | null | undefined;
  readonly subject?: FindingSubjectInput | null | undefined;
  /** Occurred on or before. */
  readonly until?: string | null | undefined;
  /** Findings of one visit. */
  readonly visitId?: string | number | null | undefined;
};

/** A step from one state of a finding to the next. */
export type FindingMove =
  | 'CLOSE'
  | 'CONFIRM'
  | 'DISPUTE'
  | 'REJECT'
  | 'REOPEN'
  | 'RESOLVE'
  | 'START_FOLLOW_UP'
  | 'UPHOLD'
  | 'VOID';

/** Where a finding comes from. */
export type FindingSource =
  | 'ANALYTIC'
  | 'AUDIT'
  | 'COMPLAINT'
  | 'MEDIA'
  | 'VISIT';

/** How far a finding has come (HANDBOOK 7.15). */
export type FindingState =
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'DRAFT'
  | 'IN_FOLLOW_UP'
  | 'REJECTED'
  | 'REOPENED'
  | 'RESOLVED'
  | 'VOID';

export type FindingSubjectInput = {
  readonly id: string | number;
  readonly kind: SubjectKind;
};

export type FirstAdministratorInput = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** The setup token printed on the terminal. */
  readonly token: string;
};

/** OPEN until reported done, DONE until another person accepts it. Late is no state: it follows from the days. */
export type FollowUpState =
  | 'ACCEPTED'
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

/** A Sangat Baik … E Buruk; null is Belum Dapat Dinilai. */
export type Grade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E';

/** What is looked for; what is left out does not narrow. */
export type ImportBatchFilter = {
  readonly period?: string | null | undefined;
  /** Part of the file name, or the beginning of the number. */
  readonly search?: string | null | undefined;
  /** An office that files come from, or who sent them. */
  readonly sender?: string | null | undefined;
  readonly states?: ReadonlyArray<ImportState> | null | undefined;
  readonly templateId?: string | null | undefined;
};

/** A reason for all rows with a problem, or for one row: to set it aside, or to accept the warning. */
export type ImportDecisionInput = {
  readonly code: string;
  readonly reason: string;
  readonly row?: number | null | undefined;
  readonly sheet?: string | null | undefined;
};

/** NEW: nothing was counted in the earlier month. GONE: counted then, and not in the file. */
export type ImportRegionChange =
  | 'CHANGED'
  | 'GONE'
  | 'NEW'
  | 'SAME';

/** STAGED: read and shown, not counted yet. */
export type ImportState =
  | 'COMMITTED'
  | 'DISCARDED'
  | 'STAGED'
  | 'UNDONE';

export type IndicatorColour =
  | 'AMBER'
  | 'GREEN'
  | 'GREY'
  | 'RED';

/** Which way is better. */
export type IndicatorDirection =
  | 'DOWN'
  | 'NONE'
  | 'TWO_SIDED'
  | 'UP';

/** RANK: best first. */
export type IndicatorRankingSort =
  | 'NAME'
  | 'RANK'
  | 'ROWS'
  | 'VALUE';

/** Why there is a value, or why there is none. */
export type IndicatorStatus =
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'OK'
  | 'SUPPRESSED'
  | 'ZERO_DENOMINATOR';

export type IndicatorUnit =
  | 'COUNT'
  | 'DAYS'
  | 'FAMILY'
  | 'INDEX'
  | 'PERCENT'
  | 'POINTS'
  | 'RATIO'
  | 'RUPIAH';

export type InviteAccountInput = {
  readonly agency?: string | null | undefined;
  readonly email: string;
  readonly name: string;
  readonly regions?: ReadonlyArray<string>;
  readonly role: UserRole;
};

/** GREY: no value, or information only. */
export type KadisColour =
  | 'AMBER'
  | 'GREEN'
  | 'GREY'
  | 'RED';

/** Yardstick of LKPP 4/2021, information only. */
export type LkppCategory =
  | 'BAIK'
  | 'BURUK'
  | 'CUKUP'
  | 'SANGAT_BAIK';

/** What is left out does not narrow. */
export type MarketPriceFilterInput = {
  readonly commodity?: string | null | undefined;
  readonly region?: string | null | undefined;
};

/** A dated setting of the registers. */
export type ParameterName =
  | 'documentNoticeDays'
  | 'maxKpmPerEWarong'
  | 'mouPolicy'
  | 'paymentTermDays'
  | 'sampleBase';

/** SOURCED: a source says so. RECALLED: from memory of one. PROPOSAL: the team set it. */
export type ParameterStanding =
  | 'PROPOSAL'
  | 'RECALLED'
  | 'SOURCED';

export type PlanVisitInput = {
  /** Officers who are given the visit at once; none: later. */
  readonly memberIds?: ReadonlyArray<string | number>;
  readonly plannedOn: string;
  /** Why this place; kept with the plan of the kota and month that it opens. */
  readonly sampleMethod: string;
  readonly subject: SubjectInput;
};

/** BLOCKING: the row is refused. WARNING: look at it. NOTE: good to know. */
export type ProblemSeverity =
  | 'BLOCKING'
  | 'NOTE'
  | 'WARNING';

/** A draft that a person signs or throws away; nothing takes effect by itself (BR-25). */
export type RecommendationStep =
  | 'COACHING'
  | 'DELISTING'
  | 'FEEDBACK_LETTER'
  | 'INSPECTION_ORDER'
  | 'RECOMMEND_DEACTIVATION'
  | 'RECOMMEND_SUSPENSION'
  | 'RECOMMEND_TERMINATION'
  | 'REFERRAL'
  | 'REPORT_TO_BANK'
  | 'SP1'
  | 'SP2'
  | 'SP3';

/** Level of an administrative region. */
export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'REGENCY'
  | 'VILLAGE';

export type ReportFollowUpDoneInput = {
  /** Today when left out; never in the future. */
  readonly doneOn?: string | null | undefined;
  /** What shows that it was done. */
  readonly evidence: string;
  readonly id: string | number;
};

/** How a dataset of a region stands in a month. */
export type ReportingState =
  | 'LATE'
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'ON_TIME';

/** Asked for by one person, done by another. */
export type RequestedMove =
  | 'CLOSE'
  | 'VOID';

export type RespondentSignatureInput = {
  readonly kind: SignatureKind;
  /** Wanted when the respondent refused. */
  readonly reason?: string | null | undefined;
};

/** Why a version was made. */
export type ScoreCause =
  | 'APPEAL_GRANTED'
  | 'COMPUTED';

export type SetTargetInput = {
  readonly amber?: string | null | undefined;
  readonly code: string;
  /** A decimal with a point; null with amber null: take back. */
  readonly green?: string | null | undefined;
  /** A quarter, YYYY-Qn. */
  readonly quarter: string;
  /** Why, for whoever reads the log later. */
  readonly reason: string;
  readonly region: string;
};

/** How grave a finding is. */
export type Severity =
  | 'CRITICAL'
  | 'MAJOR'
  | 'MINOR';

/** NONE: nobody. CODE: a code of the second factor is wanted. ENROL: it must be set up. FULL: signed in. */
export type SignInStage =
  | 'CODE'
  | 'ENROL'
  | 'FULL'
  | 'NONE';

/** SIGNED by the respondent, or REFUSED with the reason written down. */
export type SignatureKind =
  | 'REFUSED'
  | 'SIGNED';

/** The six rights: sasaran, jumlah, harga, kualitas, waktu, administrasi. */
export type SixT =
  | 'ADMINISTRATION'
  | 'AMOUNT'
  | 'PRICE'
  | 'QUALITY'
  | 'TARGET'
  | 'TIME';

export type SubjectInput = {
  readonly id: string | number;
  readonly kind: SubjectKind;
};

/** Who or what a visit, finding or score is about. */
export type SubjectKind =
  | 'BANK_AGENT'
  | 'E_WARONG'
  | 'REGION'
  | 'SUPPLIER';

export type SubmitVisitInput = {
  readonly answers: Record<string, unknown>;
  /** Revision that an edit was made from; 0 for the first filing. */
  readonly baseRevision?: number;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  /** When the visit was made, by the device's clock. */
  readonly observedAt: string;
  readonly reasons?: ReadonlyArray<CheckReasonInput>;
  /** The device's clock at this very sending; not part of the content. */
  readonly sentAt: string;
  readonly signature: RespondentSignatureInput;
  /** UUID version 7, made on the device when the form was opened, kept for ever. */
  readonly submissionId: string | number;
  readonly visitId: string | number;
};

/** What is left out does not narrow. */
export type SupplierFilterInput = {
  readonly isOfficialList?: boolean | null | undefined;
  /** Suppliers that delivered or hold an MoU there. */
  readonly region?: string | null | undefined;
  /** Part of the name or number. */
  readonly search?: string | null | undefined;
  readonly status?: SupplierStatus | null | undefined;
};

export type SupplierSort =
  | 'LEGAL_FORM'
  | 'NAME'
  | 'OFFICIAL'
  | 'STATUS'
  | 'SUPPLIER_NO';

/** Where a supplier stands in its register. */
export type SupplierStatus =
  | 'CANDIDATE'
  | 'DELISTED'
  | 'LISTED'
  | 'SUSPENDED_RECOMMENDED'
  | 'UNDER_COACHING';

/** What is left out does not narrow. */
export type TradeFilterInput = {
  readonly eWarongId?: string | number | null | undefined;
  readonly period?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  readonly supplierId?: string | number | null | undefined;
};

/** CHANGED: something newer was recorded about the same. RESTS_ON, VISITED: it would name an unknown actor. */
export type UndoObstacle =
  | 'CHANGED'
  | 'RESTS_ON'
  | 'VISITED';

/** What a person is here for (docs/AUTHZ.md). */
export type UserRole =
  | 'AUDITOR'
  | 'DISTRICT_ASSISTANT'
  | 'KADIS'
  | 'MONEV_OFFICER'
  | 'REGENCY_OPERATOR'
  | 'SECRETARIAT'
  | 'SYSADMIN'
  | 'TIKOR_MEMBER';

/** What is left out does not narrow. */
export type VisitFilterInput = {
  /** Planned on or after. */
  readonly from?: string | null | undefined;
  /** This region and all below it. */
  readonly region?: string | null | undefined;
  readonly states?: ReadonlyArray<VisitState> | null | undefined;
  readonly subject?: SubjectInput | null | undefined;
  /** Planned on or before. */
  readonly until?: string | null | undefined;
};

/** A step from one state of a visit to the next. */
export type VisitMove =
  | 'ASSIGN'
  | 'CANCEL'
  | 'REASSIGN'
  | 'RETURN'
  | 'START'
  | 'SUBMIT'
  | 'VERIFY';

/** How far a visit has come (HANDBOOK 7.13). */
export type VisitState =
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED';

/** What somebody is waited for. */
export type WaitingKind =
  | 'FINDING_TO_CLOSE'
  | 'FINDING_TO_CONFIRM'
  | 'FINDING_TO_VOID'
  | 'FOLLOW_UP_TO_ACCEPT'
  | 'FOLLOW_UP_TO_DO'
  | 'VISIT_TO_FILE'
  | 'VISIT_TO_VERIFY';

export type DefinitionFieldsFragment = { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null };

export type FigureFieldsFragment = { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null };

export type ComparedFigureFieldsFragment = { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null };

export type TracedFigureFieldsFragment = { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null };

export type RegionSearchQueryVariables = Exact<{
  text: string;
}>;


export type RegionSearchQuery = { readonly searchRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> }> };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { readonly installation: { readonly suggestedProvince: string, readonly isDemo: boolean, readonly dataVersion: string, readonly today: string, readonly homeProvince: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null, readonly demoNote: { readonly idn: string, readonly eng: string } | null } };

export type SignInProgressFragment = { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null };

export type VisitQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitQuery = { readonly me: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null }, readonly firstRun: { readonly isOpen: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly stage: SignInStage } };

export type AccountFieldsFragment = { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } };

export type InvitationFieldsFragment = { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly createdAt: string, readonly expiresAt: string, readonly roleLabel: { readonly idn: string, readonly eng: string } };

export type AccountsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly createdAt: string, readonly expiresAt: string, readonly roleLabel: { readonly idn: string, readonly eng: string } }> };

export type AccountQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountQuery = { readonly account: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } } | null };

export type RegionNamesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type RegionNamesQuery = { readonly regionsNamed: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { readonly inviteAccount: { readonly path: string, readonly invitation: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly createdAt: string, readonly expiresAt: string, readonly roleLabel: { readonly idn: string, readonly eng: string } } } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { readonly revokeInvitation: ReadonlyArray<{ readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly createdAt: string, readonly expiresAt: string, readonly roleLabel: { readonly idn: string, readonly eng: string } }> };

export type ChangeAccountMutationVariables = Exact<{
  input: ChangeAccountInput;
}>;


export type ChangeAccountMutation = { readonly changeAccount: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } } };

export type DeactivateAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeactivateAccountMutation = { readonly deactivateAccount: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } } };

export type ReactivateAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReactivateAccountMutation = { readonly reactivateAccount: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } } };

export type EndAccountSessionsMutationVariables = Exact<{
  id: string | number;
}>;


export type EndAccountSessionsMutation = { readonly endAccountSessions: number };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ResetSecondFactorMutation = { readonly resetSecondFactor: { readonly id: string, readonly email: string, readonly name: string, readonly role: UserRole, readonly regions: ReadonlyArray<string>, readonly agency: string | null, readonly isActive: boolean, readonly revision: number, readonly createdAt: string, readonly lastSignInAt: string | null, readonly roleLabel: { readonly idn: string, readonly eng: string } } };

export type AuditEntryFieldsFragment = { readonly seq: number, readonly at: string, readonly actorKind: string, readonly actorId: string | null, readonly actorName: string, readonly actorRole: string | null, readonly action: string, readonly objectKind: string, readonly objectId: string, readonly regionCode: string | null, readonly reason: string | null, readonly requestId: string | null, readonly changedFields: ReadonlyArray<string>, readonly before: string | null, readonly after: string | null, readonly hash: string };

export type AuditEntriesQueryVariables = Exact<{
  filter: AuditFilterInput;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly actorKind: string, readonly actorId: string | null, readonly actorName: string, readonly actorRole: string | null, readonly action: string, readonly objectKind: string, readonly objectId: string, readonly regionCode: string | null, readonly reason: string | null, readonly requestId: string | null, readonly changedFields: ReadonlyArray<string>, readonly before: string | null, readonly after: string | null, readonly hash: string }> } };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { readonly auditHead: { readonly seq: number, readonly hash: string } };

export type AccountLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountLogQuery = { readonly accountLog: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string, readonly actorKind: string, readonly actorId: string | null, readonly actorName: string, readonly actorRole: string | null, readonly action: string, readonly objectKind: string, readonly objectId: string, readonly regionCode: string | null, readonly reason: string | null, readonly requestId: string | null, readonly changedFields: ReadonlyArray<string>, readonly before: string | null, readonly after: string | null, readonly hash: string }> } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: FirstAdministratorInput;
}>;


export type CreateFirstAdministratorMutation = { readonly createFirstAdministrator: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null } };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { readonly invitation: { readonly email: string, readonly name: string, readonly needsSecondFactor: boolean, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null } };

export type OwnSessionFieldsFragment = { readonly id: string, readonly device: string, readonly createdAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly isThis: boolean };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { readonly mySessions: ReadonlyArray<{ readonly id: string, readonly device: string, readonly createdAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly isThis: boolean }> };

export type EndMySessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndMySessionMutation = { readonly endMySession: ReadonlyArray<{ readonly id: string, readonly device: string, readonly createdAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly isThis: boolean }> };

export type EndMyOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndMyOtherSessionsMutation = { readonly endMyOtherSessions: number };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes: ReadonlyArray<string> };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { readonly signInOptions: { readonly providerLabel: string | null, readonly providerPath: string | null } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { readonly signIn: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor: { readonly stage: SignInStage, readonly idleUntil: string | null, readonly expiresAt: string | null, readonly account: { readonly id: string, readonly name: string, readonly email: string, readonly role: UserRole, readonly wholeProvince: boolean, readonly agency: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly operations: ReadonlyArray<string>, readonly roleLabel: { readonly idn: string, readonly eng: string }, readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null } };

export type BeginTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpEnrolmentMutation = { readonly beginTotpEnrolment: { readonly secret: string, readonly qrCode: string } };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpEnrolmentMutation = { readonly confirmTotpEnrolment: { readonly recoveryCodes: ReadonlyArray<string>, readonly state: { readonly stage: SignInStage } } };

export type VisitLineFragment = { readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type VisitDetailFragment = { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type MonevVisitsQueryVariables = Exact<{
  filter: VisitFilterInput;
  after?: string | null | undefined;
}>;


export type MonevVisitsQuery = { readonly visits: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type MonevVisitQueryVariables = Exact<{
  id: string | number;
}>;


export type MonevVisitQuery = { readonly visit: { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type VisitFindingsQueryVariables = Exact<{
  visitId: string | number;
}>;


export type VisitFindingsQuery = { readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly findingNo: string, readonly severity: Severity, readonly state: FindingState, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string } }> } };

export type MonevOfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type MonevOfficersQuery = { readonly monevOfficers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly agency: string | null }> };

export type MonevTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MonevTeamsQuery = { readonly monevTeams: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type FindOutletsQueryVariables = Exact<{
  text: string;
}>;


export type FindOutletsQuery = { readonly eWarongs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly registerNo: string, readonly status: EWarongStatus, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> }> } };

export type VisitsOfPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitsOfPlaceQuery = { readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type PlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type PlanVisitMutation = { readonly planVisit: { readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AssignVisitMutationVariables = Exact<{
  id: string | number;
  memberIds: ReadonlyArray<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type AssignVisitMutation = { readonly assignVisit: { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CancelVisitMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelVisitMutation = { readonly cancelVisit: { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ReturnVisitMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type ReturnVisitMutation = { readonly returnVisit: { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type VerifyVisitMutationVariables = Exact<{
  id: string | number;
  confirmFindings: ReadonlyArray<ConfirmProposedFindingInput> | ConfirmProposedFindingInput;
}>;


export type VerifyVisitMutation = { readonly verifyVisit: { readonly note: string | null, readonly submittedAt: string | null, readonly verifiedAt: string | null, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly instrument: { readonly code: string, readonly version: number, readonly name: { readonly idn: string, readonly eng: string } }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly context: { readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly receivedAt: string, readonly isClockOff: boolean, readonly photosExpected: number, readonly photosReceived: number, readonly contentHash: string, readonly filedBy: { readonly id: string, readonly name: string } | null, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly warnings: ReadonlyArray<{ readonly code: string, readonly question: string | null, readonly reason: string | null, readonly message: { readonly idn: string, readonly eng: string } }> } | null, readonly proposedFindings: ReadonlyArray<{ readonly patternCode: string, readonly severity: Severity, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }> }>, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type WaitingForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingForMeQuery = { readonly waitingForMe: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: WaitingKind, readonly number: string, readonly pageId: string, readonly day: string, readonly title: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null } }> } };

export type FieldVisitLineFragment = { readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly state: VisitState, readonly note: string | null, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } };

export type FieldVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldVisitsQuery = { readonly myVisits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly state: VisitState, readonly note: string | null, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } }> } };

export type FieldVisitQueryVariables = Exact<{
  id: string | number;
}>;


export type FieldVisitQuery = { readonly visit: { readonly regionCode: string, readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly state: VisitState, readonly note: string | null, readonly instrument: { readonly code: string, readonly version: number }, readonly moves: ReadonlyArray<{ readonly move: VisitMove, readonly allowed: boolean, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly submission: { readonly id: string, readonly revision: number, readonly answers: Record<string, unknown>, readonly observedAt: string, readonly signature: { readonly kind: SignatureKind, readonly reason: string | null }, readonly reasons: ReadonlyArray<{ readonly check: string, readonly text: string }> } | null, readonly context: { readonly registeredKpm: number | null, readonly registeredPoint: { readonly latitude: number, readonly longitude: number } | null, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly suppliers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commodities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly referencePrices: ReadonlyArray<{ readonly kind: string, readonly commodity: string, readonly qualityClass: string | null, readonly unit: string, readonly price: string }>, readonly qualityBounds: ReadonlyArray<{ readonly commodity: string, readonly qualityClass: string | null, readonly moistureMaxPct: string | null, readonly brokenMaxPct: string | null }> }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } | null };

export type StartVisitMutationVariables = Exact<{
  id: string | number;
}>;


export type StartVisitMutation = { readonly startVisit: { readonly id: string, readonly state: VisitState } };

export type SubmitVisitMutationVariables = Exact<{
  input: SubmitVisitInput;
}>;


export type SubmitVisitMutation = { readonly submitVisit: { readonly submissionId: string, readonly revision: number, readonly contentHash: string, readonly receivedAt: string, readonly visit: { readonly id: string, readonly state: VisitState } } };

export type FindingLineFragment = { readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } };

export type FollowUpFieldsFragment = { readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null };

export type FindingDetailFragment = { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } };

export type FindingsQueryVariables = Exact<{
  filter: FindingFilterInput;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } }> } };

export type FindingQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingQuery = { readonly finding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } | null };

export type ConfirmFindingMutationVariables = Exact<{
  id: string | number;
  criticalFailureCode?: string | null | undefined;
}>;


export type ConfirmFindingMutation = { readonly confirmFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type DisputeFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DisputeFindingMutation = { readonly disputeFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type UpholdFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UpholdFindingMutation = { readonly upholdFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type RejectFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectFindingMutation = { readonly rejectFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type RequestCloseFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RequestCloseFindingMutation = { readonly requestCloseFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type CloseFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CloseFindingMutation = { readonly closeFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type RequestVoidFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RequestVoidFindingMutation = { readonly requestVoidFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type VoidFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type VoidFindingMutation = { readonly voidFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type ReopenFindingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReopenFindingMutation = { readonly reopenFinding: { readonly reportedOn: string, readonly confirmedOn: string | null, readonly closedOn: string | null, readonly source: FindingSource, readonly suggestedFailure: string | null, readonly possibleFailures: ReadonlyArray<string>, readonly id: string, readonly findingNo: string, readonly patternCode: string, readonly severity: Severity, readonly sixT: SixT, readonly state: FindingState, readonly occurredOn: string, readonly criticalFailureCode: string | null, readonly usualFollowUp: { readonly idn: string, readonly eng: string }, readonly authors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly confirmers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly visit: { readonly id: string, readonly visitNo: string } | null, readonly evidence: ReadonlyArray<{ readonly question: string, readonly row: number | null, readonly statement: { readonly idn: string, readonly eng: string } }>, readonly moves: ReadonlyArray<{ readonly move: FindingMove, readonly allowed: boolean, readonly needsReason: boolean, readonly name: { readonly idn: string, readonly eng: string }, readonly refusal: { readonly idn: string, readonly eng: string } | null }>, readonly request: { readonly move: RequestedMove, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly findingId: string, readonly action: string, readonly agency: string, readonly givenOn: string, readonly dueOn: string, readonly dueProvisional: boolean, readonly doneOn: string | null, readonly daysLate: number, readonly evidence: string | null, readonly note: string | null, readonly state: FollowUpState, readonly stateName: { readonly idn: string, readonly eng: string }, readonly finishedBy: { readonly id: string, readonly name: string } | null, readonly judgedBy: { readonly id: string, readonly name: string } | null }>, readonly timeline: ReadonlyArray<{ readonly seq: number, readonly event: FindingEventKind, readonly at: string, readonly actorName: string, readonly fromState: FindingState | null, readonly toState: FindingState, readonly note: string | null }>, readonly patternName: { readonly idn: string, readonly eng: string }, readonly stateName: { readonly idn: string, readonly eng: string }, readonly subject: { readonly id: string, readonly kind: SubjectKind, readonly name: string | null, readonly number: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } } };

export type AddFollowUpMutationVariables = Exact<{
  input: AddFollowUpInput;
}>;


export type AddFollowUpMutation = { readonly addFollowUp: { readonly id: string } };

export type ReportFollowUpDoneMutationVariables = Exact<{
  input: ReportFollowUpDoneInput;
}>;


export type ReportFollowUpDoneMutation = { readonly reportFollowUpDone: { readonly id: string } };

export type AcceptFollowUpMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptFollowUpMutation = { readonly acceptFollowUp: { readonly id: string } };

export type SendBackFollowUpMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SendBackFollowUpMutation = { readonly sendBackFollowUp: { readonly id: string } };

export type DropFollowUpMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DropFollowUpMutation = { readonly dropFollowUp: { readonly id: string } };

export type IndicatorListQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorListQuery = { readonly indicatorDefinitions: ReadonlyArray<{ readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }> };

export type IndicatorHeadQueryVariables = Exact<{
  region: string;
  period?: string | null | undefined;
}>;


export type IndicatorHeadQuery = { readonly indicatorDefinitions: ReadonlyArray<{ readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }>, readonly overview: { readonly period: string | null, readonly reportedMonths: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } } };

export type IndicatorPageQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  code: string;
  region: string;
  period: string;
  from: string;
}>;


export type IndicatorPageQuery = { readonly tiles: ReadonlyArray<{ readonly definition: { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly thresholds: ReadonlyArray<{ readonly validFrom: string, readonly region: string | null, readonly green: string, readonly amber: string, readonly source: string }>, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }, readonly value: { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }, readonly previous: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly yearBefore: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly history: ReadonlyArray<{ readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> }>, readonly indicatorSeries: ReadonlyArray<{ readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> };

export type IndicatorComparisonQueryVariables = Exact<{
  code: string;
  region: string;
  period: string;
  level: RegionLevel;
}>;


export type IndicatorComparisonQuery = { readonly indicatorByChild: ReadonlyArray<{ readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> };

export type IndicatorHistoryQueryVariables = Exact<{
  code: string;
  region: string;
  period: string;
}>;


export type IndicatorHistoryQuery = { readonly indicatorRestatements: ReadonlyArray<{ readonly at: string, readonly rowsReplaced: number, readonly rowsNew: number, readonly before: string | null, readonly after: string | null, readonly batchId: string | null, readonly fileName: string | null, readonly editedBy: string | null, readonly reason: string | null }>, readonly indicatorTargets: ReadonlyArray<{ readonly id: string, readonly quarter: string, readonly green: string | null, readonly amber: string | null, readonly reason: string, readonly setBy: string, readonly setAt: string, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } }> };

export type SetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;


export type SetTargetMutation = { readonly setTarget: { readonly id: string } };

export type PerformancePlaceQueryVariables = Exact<{
  region: string;
  period?: string | null | undefined;
}>;


export type PerformancePlaceQuery = { readonly indicatorPlace: { readonly period: string | null, readonly reportedMonths: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } } };

export type PerformanceTilesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  region: string;
  period: string;
}>;


export type PerformanceTilesQuery = { readonly indicatorTiles: ReadonlyArray<{ readonly definition: { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }, readonly value: { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }, readonly previous: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly yearBefore: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly history: ReadonlyArray<{ readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> }> };

export type PerformanceRankingQueryVariables = Exact<{
  code: string;
  kind?: ComparedKind | null | undefined;
  region: string;
  period: string;
  search?: string | null | undefined;
  sort: IndicatorRankingSort;
  descending: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type PerformanceRankingQuery = { readonly indicatorRanking: { readonly kind: ComparedKind, readonly kinds: ReadonlyArray<ComparedKind>, readonly totalCount: number, readonly withFigure: number, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly definition: { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }, readonly nodes: ReadonlyArray<{ readonly rankFrom: number | null, readonly rankTo: number | null, readonly value: number | null, readonly status: IndicatorStatus, readonly numerator: string | null, readonly denominator: string | null, readonly colour: IndicatorColour, readonly rowsUsed: number, readonly partial: boolean, readonly provisional: boolean, readonly subject: { readonly kind: SubjectKind, readonly id: string, readonly number: string | null, readonly name: string | null }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null, readonly reason: { readonly idn: string, readonly eng: string } | null }> } };

export type PerformanceRowsQueryVariables = Exact<{
  code: string;
  region: string;
  period: string;
  subject?: string | null | undefined;
  search?: string | null | undefined;
  counts?: boolean | null | undefined;
  sort?: string | null | undefined;
  descending?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PerformanceRowsQuery = { readonly indicatorRows: { readonly totalCount: number, readonly endCursor: string | null, readonly hasNextPage: boolean, readonly sort: string, readonly descending: boolean, readonly columns: ReadonlyArray<{ readonly key: string, readonly kind: CellKind, readonly party: string | null, readonly secondary: boolean, readonly label: { readonly idn: string, readonly eng: string }, readonly names: ReadonlyArray<{ readonly code: string, readonly name: { readonly idn: string, readonly eng: string } }> }>, readonly counted: { readonly idn: string, readonly eng: string } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cells: ReadonlyArray<string | null>, readonly supplierId: string | null, readonly eWarongId: string | null, readonly bankAgentId: string | null, readonly visitId: string | null, readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly line: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } }> } };

export type PerformancePricesQueryVariables = Exact<{
  region: string;
  period: string;
}>;


export type PerformancePricesQuery = { readonly priceSpreads: ReadonlyArray<{ readonly origin: string, readonly commodity: string, readonly qualityClass: string | null, readonly unit: string, readonly items: number, readonly lowest: number, readonly p25: number, readonly median: number, readonly p75: number, readonly p90: number, readonly highest: number, readonly het: number | null, readonly withHet: number, readonly aboveHet: number }> };

export type BatchSummaryFragment = { readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } };

export type BatchDetailFragment = { readonly rowsRead: number, readonly ignoredTotalRows: number, readonly droppedPersonalColumns: ReadonlyArray<string>, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoReason: string | null, readonly months: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly problemGroups: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly count: number }>, readonly decisions: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string | null, readonly row: number | null, readonly reason: string, readonly decidedBy: string }>, readonly changes: ReadonlyArray<{ readonly added: number, readonly changed: number, readonly same: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly comparison: ReadonlyArray<{ readonly period: string, readonly current: string | null, readonly beforePeriod: string, readonly before: string | null, readonly change: ImportRegionChange, readonly unusualPercent: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string }, readonly unusual: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string, readonly row: number, readonly column: string, readonly text: string, readonly message: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly current: string | null, readonly previous: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }>, readonly printedTotals: ReadonlyArray<{ readonly label: string, readonly printed: string, readonly summed: string, readonly agrees: boolean }>, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } };

export type ImportBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ImportBatchFilter | null | undefined;
}>;


export type ImportBatchesQuery = { readonly importBatches: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } }> } };

export type ImportSendersQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportSendersQuery = { readonly importSenders: ReadonlyArray<string> };

export type ImportTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportTemplatesQuery = { readonly importTemplates: ReadonlyArray<{ readonly id: string, readonly asksPeriod: boolean, readonly canBeFilledIn: boolean, readonly name: { readonly idn: string, readonly eng: string } }> };

export type ImportBatchPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchPageQuery = { readonly importBatch: { readonly rowsRead: number, readonly ignoredTotalRows: number, readonly droppedPersonalColumns: ReadonlyArray<string>, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoReason: string | null, readonly months: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly problemGroups: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly count: number }>, readonly decisions: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string | null, readonly row: number | null, readonly reason: string, readonly decidedBy: string }>, readonly changes: ReadonlyArray<{ readonly added: number, readonly changed: number, readonly same: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly comparison: ReadonlyArray<{ readonly period: string, readonly current: string | null, readonly beforePeriod: string, readonly before: string | null, readonly change: ImportRegionChange, readonly unusualPercent: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string }, readonly unusual: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string, readonly row: number, readonly column: string, readonly text: string, readonly message: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly current: string | null, readonly previous: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }>, readonly printedTotals: ReadonlyArray<{ readonly label: string, readonly printed: string, readonly summed: string, readonly agrees: boolean }>, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } } | null };

export type ImportRecordsQueryVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type ImportRecordsQuery = { readonly importBatch: { readonly id: string, readonly records: ReadonlyArray<{ readonly row: number, readonly cells: ReadonlyArray<{ readonly label: string, readonly text: string }> }> } | null };

export type ImportOriginsQueryVariables = Exact<{
  id: string | number;
  region: string;
  month?: string | null | undefined;
}>;


export type ImportOriginsQuery = { readonly importBatch: { readonly id: string, readonly origins: ReadonlyArray<{ readonly sheet: string, readonly row: number, readonly kind: { readonly idn: string, readonly eng: string }, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly cells: ReadonlyArray<{ readonly column: string, readonly cell: string }> }> } | null };

export type ImportUndoPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportUndoPreviewQuery = { readonly importBatch: { readonly id: string, readonly undoPreview: { readonly mayUndo: boolean, readonly blockers: ReadonlyArray<{ readonly how: UndoObstacle, readonly batchId: string | null, readonly fileName: string | null, readonly at: string, readonly facts: number, readonly message: { readonly idn: string, readonly eng: string } }>, readonly touches: ReadonlyArray<{ readonly removed: number, readonly restored: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly period: string, readonly now: string, readonly after: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }> } | null } | null };

export type AcceptImportMutationVariables = Exact<{
  id: string | number;
  decisions: ReadonlyArray<ImportDecisionInput> | ImportDecisionInput;
}>;


export type AcceptImportMutation = { readonly acceptImport: { readonly rowsRead: number, readonly ignoredTotalRows: number, readonly droppedPersonalColumns: ReadonlyArray<string>, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoReason: string | null, readonly months: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly problemGroups: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly count: number }>, readonly decisions: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string | null, readonly row: number | null, readonly reason: string, readonly decidedBy: string }>, readonly changes: ReadonlyArray<{ readonly added: number, readonly changed: number, readonly same: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly comparison: ReadonlyArray<{ readonly period: string, readonly current: string | null, readonly beforePeriod: string, readonly before: string | null, readonly change: ImportRegionChange, readonly unusualPercent: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string }, readonly unusual: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string, readonly row: number, readonly column: string, readonly text: string, readonly message: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly current: string | null, readonly previous: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }>, readonly printedTotals: ReadonlyArray<{ readonly label: string, readonly printed: string, readonly summed: string, readonly agrees: boolean }>, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } } };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardImportMutation = { readonly discardImport: { readonly rowsRead: number, readonly ignoredTotalRows: number, readonly droppedPersonalColumns: ReadonlyArray<string>, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoReason: string | null, readonly months: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly problemGroups: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly count: number }>, readonly decisions: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string | null, readonly row: number | null, readonly reason: string, readonly decidedBy: string }>, readonly changes: ReadonlyArray<{ readonly added: number, readonly changed: number, readonly same: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly comparison: ReadonlyArray<{ readonly period: string, readonly current: string | null, readonly beforePeriod: string, readonly before: string | null, readonly change: ImportRegionChange, readonly unusualPercent: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string }, readonly unusual: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string, readonly row: number, readonly column: string, readonly text: string, readonly message: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly current: string | null, readonly previous: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }>, readonly printedTotals: ReadonlyArray<{ readonly label: string, readonly printed: string, readonly summed: string, readonly agrees: boolean }>, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } } };

export type UndoImportMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type UndoImportMutation = { readonly undoImport: { readonly rowsRead: number, readonly ignoredTotalRows: number, readonly droppedPersonalColumns: ReadonlyArray<string>, readonly committedBy: string | null, readonly undoneAt: string | null, readonly undoneBy: string | null, readonly undoReason: string | null, readonly months: ReadonlyArray<string>, readonly id: string, readonly fileName: string, readonly state: ImportState, readonly sender: string, readonly createdBy: string, readonly period: string | null, readonly createdAt: string, readonly committedAt: string | null, readonly recordCount: number, readonly refusedCount: number, readonly warningCount: number, readonly setAsideReason: string | null, readonly problemGroups: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly count: number }>, readonly decisions: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string | null, readonly row: number | null, readonly reason: string, readonly decidedBy: string }>, readonly changes: ReadonlyArray<{ readonly added: number, readonly changed: number, readonly same: number, readonly kind: { readonly idn: string, readonly eng: string } }>, readonly comparison: ReadonlyArray<{ readonly period: string, readonly current: string | null, readonly beforePeriod: string, readonly before: string | null, readonly change: ImportRegionChange, readonly unusualPercent: number | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string }, readonly unusual: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity, readonly code: string, readonly sheet: string, readonly row: number, readonly column: string, readonly text: string, readonly message: { readonly idn: string, readonly eng: string } }>, readonly totals: ReadonlyArray<{ readonly current: string | null, readonly previous: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly label: { readonly idn: string, readonly eng: string } }>, readonly printedTotals: ReadonlyArray<{ readonly label: string, readonly printed: string, readonly summed: string, readonly agrees: boolean }>, readonly template: { readonly id: string, readonly name: { readonly idn: string, readonly eng: string } } } };

export type MapPageQueryVariables = Exact<{
  region: string;
  period?: string | null | undefined;
}>;


export type MapPageQuery = { readonly indicatorDefinitions: ReadonlyArray<{ readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }>, readonly overview: { readonly period: string | null, readonly reportedMonths: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } } };

export type MapFiguresQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  region: string;
  period: string;
}>;


export type MapFiguresQuery = { readonly indicatorTiles: ReadonlyArray<{ readonly definition: { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }, readonly value: { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } }> };

export type MapComparisonQueryVariables = Exact<{
  code: string;
  region: string;
  period: string;
  level: RegionLevel;
}>;


export type MapComparisonQuery = { readonly children: ReadonlyArray<{ readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }>, readonly families: ReadonlyArray<{ readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> };

export type MapSelectionQueryVariables = Exact<{
  code: string;
  region: string;
  period: string;
}>;


export type MapSelectionQuery = { readonly indicatorValue: { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } };

export type OverviewComparisonQueryVariables = Exact<{
  region: string;
  period: string;
  before: string;
  level: RegionLevel;
}>;


export type OverviewComparisonQuery = { readonly families: ReadonlyArray<{ readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }>, readonly realisation: ReadonlyArray<{ readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }>, readonly realisationBefore: ReadonlyArray<{ readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> };

export type OverviewQueryVariables = Exact<{
  region: string;
  period?: string | null | undefined;
}>;


export type OverviewQuery = { readonly overview: { readonly period: string | null, readonly reportedMonths: ReadonlyArray<string>, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> }, readonly headline: { readonly idn: string, readonly eng: string }, readonly tiles: ReadonlyArray<{ readonly definition: { readonly code: string, readonly unit: IndicatorUnit, readonly decimals: number, readonly sixT: SixT, readonly direction: IndicatorDirection, readonly targetValue: number | null, readonly rule: string, readonly grain: string, readonly name: { readonly idn: string, readonly eng: string }, readonly explanation: { readonly idn: string, readonly eng: string }, readonly target: { readonly idn: string, readonly eng: string } | null }, readonly value: { readonly numerator: string | null, readonly denominator: string | null, readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly companions: ReadonlyArray<{ readonly key: string, readonly value: number | null, readonly status: IndicatorStatus, readonly unit: IndicatorUnit, readonly label: { readonly idn: string, readonly eng: string } }>, readonly sources: ReadonlyArray<{ readonly batchId: string, readonly fileName: string, readonly source: string, readonly committedAt: string, readonly rows: number }>, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }, readonly previous: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly yearBefore: { readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null } | null, readonly history: ReadonlyArray<{ readonly code: string, readonly period: string, readonly value: number | null, readonly status: IndicatorStatus, readonly coveragePct: number, readonly rowsUsed: number, readonly rowsExpected: number, readonly partial: boolean, readonly provisional: boolean, readonly colour: IndicatorColour, readonly lastReported: string | null, readonly asOf: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly reason: { readonly idn: string, readonly eng: string } | null }> }> } };

export type DataQualityQueryVariables = Exact<{
  region: string;
  period?: string | null | undefined;
}>;


export type DataQualityQuery = { readonly dataQuality: { readonly period: string, readonly months: ReadonlyArray<string>, readonly reportedMonths: ReadonlyArray<string>, readonly today: string, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly cadence: DatasetCadence, readonly dueDay: number, readonly name: { readonly idn: string, readonly eng: string } }>, readonly rows: ReadonlyArray<{ readonly missing: number, readonly onTimePct: number | null, readonly filledPct: number | null, readonly reminder: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly cells: ReadonlyArray<{ readonly dataset: string, readonly month: string | null, readonly state: ReportingState | null, readonly rows: number, readonly filledPct: number | null, readonly receivedAt: string | null, readonly fromAbove: boolean }> }>, readonly discrepancies: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly month: string | null, readonly one: string, readonly other: string, readonly difference: string, readonly differencePct: number | null, readonly detail: ReadonlyArray<string>, readonly batchId: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } }> } };

export type BankAgentDataQueryVariables = Exact<{
  id: string | number;
}>;


export type BankAgentDataQuery = { readonly bankAgent: { readonly id: string, readonly name: string, readonly agentNo: string, readonly bank: string, readonly regionCode: string, readonly edcSerials: ReadonlyArray<string>, readonly startedOn: string | null, readonly status: BankAgentStatus, readonly statusSince: string | null, readonly statusDocument: string, readonly version: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string }, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly eWarong: { readonly id: string, readonly name: string, readonly registerNo: string } | null, readonly periods: ReadonlyArray<{ readonly period: string, readonly edcMinutesScheduled: number | null, readonly edcMinutesUp: number | null, readonly trxAttempted: number | null, readonly trxSucceeded: number | null, readonly settlementsDue: number | null, readonly settlementsOnTime: number | null, readonly reportsDue: number | null, readonly reportsOnTime: number | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }>, readonly versions: ReadonlyArray<{ readonly recordedTo: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type EditBankAgentMutationVariables = Exact<{
  input: EditBankAgentInput;
}>;


export type EditBankAgentMutation = { readonly editBankAgent: { readonly id: string, readonly version: string } };

export type EWarongDataQueryVariables = Exact<{
  id: string | number;
}>;


export type EWarongDataQuery = { readonly eWarong: { readonly id: string, readonly name: string, readonly registerNo: string, readonly regionCode: string, readonly address: string, readonly latitude: number | null, readonly longitude: number | null, readonly legalForm: string, readonly bank: string, readonly edcCount: number | null, readonly openEveryDay: boolean | null, readonly startedOn: string | null, readonly capitalAmount: number | null, readonly declaredPrice: boolean | null, readonly declaredFreeDelivery: boolean | null, readonly declaredOwnership: boolean | null, readonly status: EWarongStatus, readonly statusSince: string | null, readonly statusDocument: string, readonly version: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string }, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly officers: ReadonlyArray<{ readonly post: string, readonly personName: string, readonly occupationCategory: string, readonly startedOn: string, readonly endedOn: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }>, readonly periods: ReadonlyArray<{ readonly period: string, readonly kpmServed: number | null, readonly kpmLimit: number | null, readonly priorityKpm: number | null, readonly priorityDeliveredFree: number | null, readonly transactionDays: number | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }>, readonly agents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly agentNo: string, readonly bank: string, readonly edcSerials: ReadonlyArray<string>, readonly status: BankAgentStatus, readonly statusName: { readonly idn: string, readonly eng: string } }>, readonly versions: ReadonlyArray<{ readonly recordedTo: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type VisitsOfSubjectQueryVariables = Exact<{
  kind: SubjectKind;
  id: string | number;
}>;


export type VisitsOfSubjectQuery = { readonly visits: { readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly visitNo: string, readonly plannedOn: string, readonly visitedOn: string | null, readonly state: VisitState, readonly stateName: { readonly idn: string, readonly eng: string } }> } };

export type EditEWarongMutationVariables = Exact<{
  input: EditEWarongInput;
}>;


export type EditEWarongMutation = { readonly editEWarong: { readonly id: string, readonly version: string } };

export type OriginFieldsFragment = { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string };

export type VersionFieldsFragment = { readonly recordedTo: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type SupplierDataQueryVariables = Exact<{
  id: string | number;
}>;


export type SupplierDataQuery = { readonly supplier: { readonly id: string, readonly name: string, readonly supplierNo: string, readonly nib: string | null, readonly regionCode: string, readonly legalForm: string, readonly kbli: string, readonly address: string, readonly hasOwnWarehouse: boolean | null, readonly documentNoticeDays: number, readonly directors: string | null, readonly beneficialOwners: string | null, readonly capacityKgPerWeek: number | null, readonly commodities: ReadonlyArray<string>, readonly isOfficialList: boolean, readonly listDocument: string, readonly listedFrom: string | null, readonly listedTo: string | null, readonly status: SupplierStatus, readonly statusSince: string | null, readonly statusDocument: string, readonly version: string, readonly statusName: { readonly idn: string, readonly eng: string }, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly documents: ReadonlyArray<{ readonly documentKind: string, readonly documentNo: string, readonly issuedOn: string | null, readonly validUntil: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> | null, readonly versions: ReadonlyArray<{ readonly recordedTo: string | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string }, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> } | null };

export type EditSupplierMutationVariables = Exact<{
  input: EditSupplierInput;
}>;


export type EditSupplierMutation = { readonly editSupplier: { readonly id: string, readonly version: string } };

export type MousOfQueryVariables = Exact<{
  filter: TradeFilterInput;
  after?: string | null | undefined;
}>;


export type MousOfQuery = { readonly page: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mouNo: string, readonly signedOn: string | null, readonly startsOn: string, readonly endsOn: string, readonly paymentTermDays: number, readonly agreedBrokenPct: number | null, readonly replacementClause: string, readonly terminatedOn: string | null, readonly terminationReason: string, readonly state: string, readonly supplier: { readonly id: string, readonly name: string } | null, readonly eWarong: { readonly id: string, readonly name: string } | null, readonly stateName: { readonly idn: string, readonly eng: string }, readonly prices: ReadonlyArray<{ readonly commodity: string, readonly qualityClass: string, readonly unit: string, readonly unitPrice: number | null, readonly priceFormula: string }>, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> } };

export type DeliveriesOfQueryVariables = Exact<{
  filter: TradeFilterInput;
  after?: string | null | undefined;
}>;


export type DeliveriesOfQuery = { readonly page: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly deliveryNo: string, readonly mouNo: string | null, readonly orderedOn: string | null, readonly promisedAt: string, readonly receivedAt: string | null, readonly onTime: boolean, readonly state: string, readonly supplier: { readonly id: string, readonly name: string } | null, readonly eWarong: { readonly id: string, readonly name: string } | null, readonly stateName: { readonly idn: string, readonly eng: string }, readonly lines: ReadonlyArray<{ readonly lineNo: number, readonly commodity: string, readonly qualityClass: string, readonly unit: string, readonly orderedQty: number, readonly deliveredQty: number | null, readonly acceptedQty: number | null, readonly rejectedQty: number | null, readonly unitPrice: number | null, readonly labelOk: boolean | null, readonly packedAsBundle: boolean | null, readonly replacedAt: string | null }>, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> } };

export type InspectionsOfQueryVariables = Exact<{
  filter: TradeFilterInput;
  after?: string | null | undefined;
}>;


export type InspectionsOfQuery = { readonly page: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly inspectionNo: string, readonly lotNo: string, readonly deliveryNo: string | null, readonly commodity: string, readonly qualityClass: string, readonly sampledOn: string, readonly brokenPct: number | null, readonly moisturePct: number | null, readonly labelOk: boolean | null, readonly unfit: boolean | null, readonly standard: string | null, readonly passed: boolean | null, readonly supplier: { readonly id: string, readonly name: string } | null, readonly eWarong: { readonly id: string, readonly name: string } | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> } };

export type InvoicesOfQueryVariables = Exact<{
  filter: TradeFilterInput;
  after?: string | null | undefined;
}>;


export type InvoicesOfQuery = { readonly page: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly invoiceNo: string, readonly deliveryNo: string, readonly invoicedOn: string, readonly amount: number, readonly disputed: boolean, readonly receivedOn: string | null, readonly dueOn: string | null, readonly paidOn: string | null, readonly supplier: { readonly id: string, readonly name: string } | null, readonly eWarong: { readonly id: string, readonly name: string } | null, readonly payments: ReadonlyArray<{ readonly paymentNo: string, readonly paidOn: string, readonly amount: number }>, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> } };

export type ListedEWarongFragment = { readonly id: string, readonly name: string, readonly registerNo: string, readonly regionCode: string, readonly bank: string, readonly edcCount: number | null, readonly capitalAmount: number | null, readonly status: EWarongStatus, readonly path: ReadonlyArray<{ readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string } };

export type EWarongListQueryVariables = Exact<{
  filter: EWarongFilterInput;
  sort: EWarongSort;
  descending: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type EWarongListQuery = { readonly list: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly registerNo: string, readonly regionCode: string, readonly bank: string, readonly edcCount: number | null, readonly capitalAmount: number | null, readonly status: EWarongStatus, readonly path: ReadonlyArray<{ readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string } }> } };

export type ListedBankAgentFragment = { readonly id: string, readonly name: string, readonly agentNo: string, readonly bank: string, readonly regionCode: string, readonly edcSerials: ReadonlyArray<string>, readonly status: BankAgentStatus, readonly path: ReadonlyArray<{ readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string } };

export type BankAgentListQueryVariables = Exact<{
  filter: BankAgentFilterInput;
  sort: BankAgentSort;
  descending: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type BankAgentListQuery = { readonly list: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly agentNo: string, readonly bank: string, readonly regionCode: string, readonly edcSerials: ReadonlyArray<string>, readonly status: BankAgentStatus, readonly path: ReadonlyArray<{ readonly name: string, readonly level: RegionLevel }>, readonly statusName: { readonly idn: string, readonly eng: string } }> } };

export type ListedSupplierFragment = { readonly id: string, readonly name: string, readonly supplierNo: string, readonly legalForm: string, readonly commodities: ReadonlyArray<string>, readonly capacityKgPerWeek: number | null, readonly isOfficialList: boolean, readonly status: SupplierStatus, readonly statusName: { readonly idn: string, readonly eng: string } };

export type SupplierListQueryVariables = Exact<{
  filter: SupplierFilterInput;
  sort: SupplierSort;
  descending: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type SupplierListQuery = { readonly list: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly supplierNo: string, readonly legalForm: string, readonly commodities: ReadonlyArray<string>, readonly capacityKgPerWeek: number | null, readonly isOfficialList: boolean, readonly status: SupplierStatus, readonly statusName: { readonly idn: string, readonly eng: string } }> } };

export type ListRegionQueryVariables = Exact<{
  code: string;
}>;


export type ListRegionQuery = { readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }>, readonly children: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> } | null };

export type ParameterFieldsFragment = { readonly name: ParameterName, readonly rule: string, readonly today: string | null, readonly label: { readonly idn: string, readonly eng: string }, readonly unit: { readonly idn: string, readonly eng: string } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly idn: string, readonly eng: string } }>, readonly values: ReadonlyArray<{ readonly value: string, readonly from: string, readonly source: string, readonly standing: ParameterStanding, readonly recordedBy: string | null, readonly recordedAt: string | null, readonly reason: string | null, readonly replaced: boolean, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null }> };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly parameters: ReadonlyArray<{ readonly name: ParameterName, readonly rule: string, readonly today: string | null, readonly label: { readonly idn: string, readonly eng: string }, readonly unit: { readonly idn: string, readonly eng: string } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly idn: string, readonly eng: string } }>, readonly values: ReadonlyArray<{ readonly value: string, readonly from: string, readonly source: string, readonly standing: ParameterStanding, readonly recordedBy: string | null, readonly recordedAt: string | null, readonly reason: string | null, readonly replaced: boolean, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null }> }>, readonly schemeRegimes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string | null, readonly benefitPerMonth: number | null, readonly channels: ReadonlyArray<string>, readonly eWarongRequired: boolean, readonly source: string, readonly name: { readonly idn: string, readonly eng: string } }>, readonly commodities: ReadonlyArray<{ readonly code: string, readonly nutrientGroup: string, readonly unit: string, readonly name: { readonly idn: string, readonly eng: string } }>, readonly qualitySpecs: ReadonlyArray<{ readonly commodity: string, readonly qualityClass: string, readonly from: string, readonly to: string | null, readonly standard: string, readonly millingMin: number | null, readonly moistureMax: number | null, readonly headRiceMin: number | null, readonly brokenMax: number | null, readonly otherGrainsMax: number | null, readonly unhulledMax: number | null, readonly foreignMax: number | null, readonly region: { readonly code: string, readonly name: string } | null }>, readonly zonePrices: ReadonlyArray<{ readonly commodity: string, readonly qualityClass: string, readonly unit: string, readonly date: string, readonly price: number, readonly document: string, readonly provinces: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export type MarketPricesQueryVariables = Exact<{
  filter: MarketPriceFilterInput;
  after?: string | null | undefined;
}>;


export type MarketPricesQuery = { readonly page: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly commodity: string, readonly qualityClass: string, readonly unit: string, readonly place: string, readonly date: string, readonly priceKind: string, readonly price: number, readonly document: string, readonly region: { readonly code: string, readonly name: string } | null, readonly origin: { readonly batchId: string | null, readonly fileName: string | null, readonly sheet: string | null, readonly row: number | null, readonly editedBy: string | null, readonly acceptedBy: string | null, readonly reason: string | null, readonly recordedFrom: string } }> } };

export type EnterParameterMutationVariables = Exact<{
  input: EnterParameterInput;
}>;


export type EnterParameterMutation = { readonly enterParameter: ReadonlyArray<{ readonly name: ParameterName, readonly rule: string, readonly today: string | null, readonly label: { readonly idn: string, readonly eng: string }, readonly unit: { readonly idn: string, readonly eng: string } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly idn: string, readonly eng: string } }>, readonly values: ReadonlyArray<{ readonly value: string, readonly from: string, readonly source: string, readonly standing: ParameterStanding, readonly recordedBy: string | null, readonly recordedAt: string | null, readonly reason: string | null, readonly replaced: boolean, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null }> }> };

export type StartProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type StartProvincesQuery = { readonly provinces: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel }> };

export type ChooseHomeProvinceMutationVariables = Exact<{
  code: string;
}>;


export type ChooseHomeProvinceMutation = { readonly chooseHomeProvince: { readonly suggestedProvince: string, readonly isDemo: boolean, readonly dataVersion: string, readonly today: string, readonly homeProvince: { readonly code: string, readonly name: string, readonly level: RegionLevel } | null, readonly demoNote: { readonly idn: string, readonly eng: string } | null } };

export type KadisSummaryQueryVariables = Exact<{
  region?: string | null | undefined;
  period?: string | null | undefined;
}>;


export type KadisSummaryQuery = { readonly me: { readonly account: { readonly name: string, readonly operations: ReadonlyArray<string> } | null }, readonly installation: { readonly isDemo: boolean, readonly demoNote: { readonly idn: string, readonly eng: string } | null }, readonly kadisSummary: { readonly period: string | null, readonly reportedMonths: ReadonlyArray<string>, readonly overdueTotal: number, readonly waiting: number, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly title: { readonly idn: string, readonly eng: string }, readonly headline: { readonly idn: string, readonly eng: string, readonly emphasis: { readonly idn: string, readonly eng: string } | null }, readonly asOfLine: { readonly idn: string, readonly eng: string }, readonly figures: ReadonlyArray<{ readonly code: string, readonly targetValue: number, readonly isBetter: boolean | null, readonly colour: KadisColour, readonly provisional: boolean, readonly partial: boolean, readonly history: ReadonlyArray<number | null>, readonly label: { readonly idn: string, readonly eng: string }, readonly value: { readonly idn: string, readonly eng: string } | null, readonly target: { readonly idn: string, readonly eng: string }, readonly change: { readonly idn: string, readonly eng: string } | null, readonly state: { readonly idn: string, readonly eng: string }, readonly basis: { readonly idn: string, readonly eng: string } | null }>, readonly problems: ReadonlyArray<{ readonly rule: string, readonly severity: Severity, readonly indicatorCode: string | null, readonly findingId: string | null, readonly subjectId: string | null, readonly subjectKind: SubjectKind | null, readonly sentence: { readonly idn: string, readonly eng: string, readonly emphasis: { readonly idn: string, readonly eng: string } | null } }>, readonly noMoreProblems: { readonly idn: string, readonly eng: string } | null, readonly overdue: ReadonlyArray<{ readonly owner: string, readonly dueOn: string, readonly findingId: string, readonly title: { readonly idn: string, readonly eng: string }, readonly late: { readonly idn: string, readonly eng: string } }>, readonly overdueOthers: { readonly idn: string, readonly eng: string } | null, readonly decisions: ReadonlyArray<{ readonly findingId: string, readonly title: { readonly idn: string, readonly eng: string }, readonly about: { readonly idn: string, readonly eng: string } }>, readonly whatsApp: { readonly idn: string, readonly eng: string } } };

export type EvidenceGapFieldsFragment = { readonly says: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } };

export type CardCriterionFieldsFragment = { readonly code: string, readonly mark: CriterionMark, readonly measure: number | null, readonly subScore: number | null, readonly weight: number, readonly zeroAt: string, readonly fullAt: string, readonly part: string | null, readonly whole: string | null, readonly effectiveWeight: number | null, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly evidenceSource: { readonly idn: string, readonly eng: string }, readonly missing: { readonly idn: string, readonly eng: string } | null, readonly peers: { readonly median: number, readonly count: number } | null };

export type CardAspectFieldsFragment = { readonly code: string, readonly score: number | null, readonly weight: number, readonly effectiveWeight: number, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly criteria: ReadonlyArray<{ readonly code: string, readonly mark: CriterionMark, readonly measure: number | null, readonly subScore: number | null, readonly weight: number, readonly zeroAt: string, readonly fullAt: string, readonly part: string | null, readonly whole: string | null, readonly effectiveWeight: number | null, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly evidenceSource: { readonly idn: string, readonly eng: string }, readonly missing: { readonly idn: string, readonly eng: string } | null, readonly peers: { readonly median: number, readonly count: number } | null }> };

export type ScorecardFieldsFragment = { readonly quarter: string, readonly parameterVersion: string, readonly inputsHash: string, readonly inputs: string | null, readonly lostByCap: number, readonly countsHidden: boolean, readonly subject: { readonly kind: SubjectKind, readonly id: string, readonly number: string | null, readonly name: string | null, readonly regionCode: string | null }, readonly result: { readonly version: number, readonly computedAt: string, readonly rawScore: number | null, readonly cap: number | null, readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly published: boolean, readonly criticalFailures: ReadonlyArray<string>, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly parameters: { readonly version: string, readonly validFrom: string, readonly source: string, readonly proposal: boolean, readonly adoptedBy: string | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly aspects: ReadonlyArray<{ readonly code: string, readonly score: number | null, readonly weight: number, readonly effectiveWeight: number, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly criteria: ReadonlyArray<{ readonly code: string, readonly mark: CriterionMark, readonly measure: number | null, readonly subScore: number | null, readonly weight: number, readonly zeroAt: string, readonly fullAt: string, readonly part: string | null, readonly whole: string | null, readonly effectiveWeight: number | null, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly evidenceSource: { readonly idn: string, readonly eng: string }, readonly missing: { readonly idn: string, readonly eng: string } | null, readonly peers: { readonly median: number, readonly count: number } | null }> }>, readonly history: ReadonlyArray<{ readonly quarter: string, readonly scored: boolean, readonly finalScore: number | null, readonly grade: Grade | null, readonly rolling: number | null, readonly peers: { readonly median: number, readonly count: number } | null, readonly missing: ReadonlyArray<{ readonly says: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly lkpp: { readonly value: number, readonly category: LkppCategory, readonly perAspect: ReadonlyArray<{ readonly aspect: string, readonly band: number }> } | null, readonly criticalFindings: ReadonlyArray<{ readonly code: string, readonly findingId: string, readonly findingNo: string, readonly patternCode: string, readonly occurredOn: string, readonly patternName: { readonly idn: string, readonly eng: string } }>, readonly missing: ReadonlyArray<{ readonly says: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }>, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly recommendations: ReadonlyArray<{ readonly step: RecommendationStep, readonly addressee: Addressee, readonly dueInDays: number | null, readonly reviewInDays: number | null, readonly waitsForCoaching: boolean, readonly grounds: { readonly idn: string, readonly eng: string } }>, readonly versions: ReadonlyArray<{ readonly version: number, readonly cause: ScoreCause, readonly computedAt: string, readonly finalScore: number | null, readonly grade: Grade | null, readonly parameterVersion: string, readonly inputsHash: string }> };

export type ScorecardQueryVariables = Exact<{
  kind: SubjectKind;
  id: string | number;
  quarter?: string | null | undefined;
  version?: number | null | undefined;
}>;


export type ScorecardQuery = { readonly scoredSubject: { readonly quarters: ReadonlyArray<string>, readonly subject: { readonly kind: SubjectKind, readonly id: string, readonly number: string | null, readonly name: string | null, readonly regionCode: string | null } } | null, readonly scorecard: { readonly quarter: string, readonly parameterVersion: string, readonly inputsHash: string, readonly inputs: string | null, readonly lostByCap: number, readonly countsHidden: boolean, readonly subject: { readonly kind: SubjectKind, readonly id: string, readonly number: string | null, readonly name: string | null, readonly regionCode: string | null }, readonly result: { readonly version: number, readonly computedAt: string, readonly rawScore: number | null, readonly cap: number | null, readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly published: boolean, readonly criticalFailures: ReadonlyArray<string>, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly parameters: { readonly version: string, readonly validFrom: string, readonly source: string, readonly proposal: boolean, readonly adoptedBy: string | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly aspects: ReadonlyArray<{ readonly code: string, readonly score: number | null, readonly weight: number, readonly effectiveWeight: number, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly criteria: ReadonlyArray<{ readonly code: string, readonly mark: CriterionMark, readonly measure: number | null, readonly subScore: number | null, readonly weight: number, readonly zeroAt: string, readonly fullAt: string, readonly part: string | null, readonly whole: string | null, readonly effectiveWeight: number | null, readonly pointsLost: number | null, readonly name: { readonly idn: string, readonly eng: string }, readonly evidenceSource: { readonly idn: string, readonly eng: string }, readonly missing: { readonly idn: string, readonly eng: string } | null, readonly peers: { readonly median: number, readonly count: number } | null }> }>, readonly history: ReadonlyArray<{ readonly quarter: string, readonly scored: boolean, readonly finalScore: number | null, readonly grade: Grade | null, readonly rolling: number | null, readonly peers: { readonly median: number, readonly count: number } | null, readonly missing: ReadonlyArray<{ readonly says: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly lkpp: { readonly value: number, readonly category: LkppCategory, readonly perAspect: ReadonlyArray<{ readonly aspect: string, readonly band: number }> } | null, readonly criticalFindings: ReadonlyArray<{ readonly code: string, readonly findingId: string, readonly findingNo: string, readonly patternCode: string, readonly occurredOn: string, readonly patternName: { readonly idn: string, readonly eng: string } }>, readonly missing: ReadonlyArray<{ readonly says: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }>, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly recommendations: ReadonlyArray<{ readonly step: RecommendationStep, readonly addressee: Addressee, readonly dueInDays: number | null, readonly reviewInDays: number | null, readonly waitsForCoaching: boolean, readonly grounds: { readonly idn: string, readonly eng: string } }>, readonly versions: ReadonlyArray<{ readonly version: number, readonly cause: ScoreCause, readonly computedAt: string, readonly finalScore: number | null, readonly grade: Grade | null, readonly parameterVersion: string, readonly inputsHash: string }> } | null };

export type ScoreEvidenceFieldsFragment = { readonly reference: string, readonly on: string | null, readonly regionCode: string | null, readonly registerNo: string | null, readonly outletId: string | null, readonly outletName: string | null, readonly part: string | null, readonly whole: string | null, readonly good: boolean | null, readonly note: string, readonly placeKind: EvidencePlace | null, readonly placeId: string | null };

export type ScoreEvidenceQueryVariables = Exact<{
  kind: SubjectKind;
  id: string | number;
  quarter: string;
  criterion: string;
  first: number;
  after: number;
}>;


export type ScoreEvidenceQuery = { readonly scoreEvidence: ReadonlyArray<{ readonly reference: string, readonly on: string | null, readonly regionCode: string | null, readonly registerNo: string | null, readonly outletId: string | null, readonly outletName: string | null, readonly part: string | null, readonly whole: string | null, readonly good: boolean | null, readonly note: string, readonly placeKind: EvidencePlace | null, readonly placeId: string | null }> };

export type RankedSubjectFieldsFragment = { readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> };

export type RankingFieldsFragment = { readonly kind: SubjectKind, readonly quarter: string, readonly scoredQuarters: ReadonlyArray<string>, readonly newestRated: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly ranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly unranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly gradeCounts: ReadonlyArray<{ readonly grade: Grade, readonly count: number }>, readonly parameters: { readonly version: string, readonly proposal: boolean } | null };

export type SupplierRankingQueryVariables = Exact<{
  region: string;
  quarter: string;
}>;


export type SupplierRankingQuery = { readonly ranking: { readonly kind: SubjectKind, readonly quarter: string, readonly scoredQuarters: ReadonlyArray<string>, readonly newestRated: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly ranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly unranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly gradeCounts: ReadonlyArray<{ readonly grade: Grade, readonly count: number }>, readonly parameters: { readonly version: string, readonly proposal: boolean } | null } };

export type EWarongRankingQueryVariables = Exact<{
  region: string;
  quarter: string;
}>;


export type EWarongRankingQuery = { readonly ranking: { readonly kind: SubjectKind, readonly quarter: string, readonly scoredQuarters: ReadonlyArray<string>, readonly newestRated: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly ranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly unranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly gradeCounts: ReadonlyArray<{ readonly grade: Grade, readonly count: number }>, readonly parameters: { readonly version: string, readonly proposal: boolean } | null } };

export type AgentRankingQueryVariables = Exact<{
  region: string;
  quarter: string;
}>;


export type AgentRankingQuery = { readonly ranking: { readonly kind: SubjectKind, readonly quarter: string, readonly scoredQuarters: ReadonlyArray<string>, readonly newestRated: string | null, readonly region: { readonly code: string, readonly name: string, readonly level: RegionLevel }, readonly ranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly unranked: ReadonlyArray<{ readonly subject: { readonly id: string, readonly name: string | null, readonly number: string | null }, readonly score: { readonly finalScore: number | null, readonly evidenceCoveragePct: number, readonly confidence: Confidence, readonly grade: Grade | null, readonly criticalFailures: ReadonlyArray<string>, readonly cap: number | null, readonly gradeLabel: { readonly idn: string, readonly eng: string }, readonly evidenceMark: { readonly idn: string, readonly eng: string } | null, readonly interval: { readonly lower: number, readonly upper: number } | null } | null, readonly rank: { readonly from: number, readonly to: number, readonly of: number } | null, readonly rolling: { readonly value: number | null, readonly grade: Grade | null }, readonly missing: ReadonlyArray<{ readonly brief: { readonly idn: string, readonly eng: string }, readonly todo: { readonly idn: string, readonly eng: string } }> }>, readonly gradeCounts: ReadonlyArray<{ readonly grade: Grade, readonly count: number }>, readonly parameters: { readonly version: string, readonly proposal: boolean } | null } };

