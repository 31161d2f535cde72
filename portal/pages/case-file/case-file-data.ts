import type { CaseFileQuery } from '../../generated/case-file-query.ts';

export type CaseFileData = NonNullable<CaseFileQuery['case']>;
