import type { CaseFileQuery } from '../../generated/case-file.ts';

export type CaseFileData = NonNullable<CaseFileQuery['case']>;
