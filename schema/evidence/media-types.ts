import { EvidenceType } from '../vocabulary.ts';

type Kind = 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';

export interface MediaType {
  kind: Kind;
  /** What a name of such a file may end with; the first is given to copies. */
  extensions: readonly string[];
  /** What programs call it besides. */
  aliases: readonly string[];
}

const type = (kind: Kind, extensions: string[], aliases: string[] = []): MediaType => ({
  kind,
  extensions,
  aliases,
});

/**
 * What is taken as evidence (15.1), by its content. Whatever can run is not among it: programs, scripts, pages, SVG,
 * documents with macros. Nor are archives: what is inside would be looked at by nobody.
 */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  'image/jpeg': type('IMAGE', ['jpg', 'jpeg', 'jpe', 'jfif'], ['image/jpg', 'image/pjpeg']),
  'image/png': type('IMAGE', ['png']),
  'image/gif': type('IMAGE', ['gif']),
  'image/webp': type('IMAGE', ['webp']),
  'image/tiff': type('IMAGE', ['tif', 'tiff']),
  'image/bmp': type('IMAGE', ['bmp'], ['image/x-ms-bmp']),
  'image/heic': type('IMAGE', ['heic', 'heif'], ['image/heif', 'image/heic-sequence', 'image/heif-sequence']),
  'image/avif': type('IMAGE', ['avif']),
  'video/mp4': type('VIDEO', ['mp4', 'm4v', 'm4a'], ['audio/mp4', 'video/x-m4v', 'application/mp4']),
  'video/quicktime': type('VIDEO', ['mov', 'qt']),
  'video/webm': type('VIDEO', ['webm'], ['audio/webm']),
  'video/matroska': type('VIDEO', ['mkv'], ['video/x-matroska']),
  'video/vnd.avi': type('VIDEO', ['avi'], ['video/x-msvideo', 'video/avi', 'video/msvideo']),
  'video/mpeg': type('VIDEO', ['mpg', 'mpeg'], ['video/mp1s', 'video/mp2p']),
  'video/3gpp': type('VIDEO', ['3gp'], ['audio/3gpp']),
  'video/3gpp2': type('VIDEO', ['3g2'], ['audio/3gpp2']),
  'audio/mpeg': type('AUDIO', ['mp3'], ['audio/mp3']),
  'audio/wav': type('AUDIO', ['wav'], ['audio/x-wav', 'audio/wave', 'audio/vnd.wave']),
  'audio/x-m4a': type('AUDIO', ['m4a', 'mp4'], ['audio/mp4', 'audio/m4a', 'audio/mp4a-latm']),
  'audio/aac': type('AUDIO', ['aac'], ['audio/aacp', 'audio/x-aac']),
  'audio/ogg': type('AUDIO', ['ogg', 'oga', 'opus'], ['application/ogg', 'audio/opus']),
  'audio/amr': type('AUDIO', ['amr'], ['audio/amr-nb']),
  'audio/flac': type('AUDIO', ['flac'], ['audio/x-flac']),
  'application/pdf': type('DOCUMENT', ['pdf'], ['application/x-pdf']),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': type('DOCUMENT', ['docx']),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': type('DOCUMENT', ['xlsx']),
  'application/vnd.oasis.opendocument.text': type('DOCUMENT', ['odt']),
  'application/vnd.oasis.opendocument.spreadsheet': type('DOCUMENT', ['ods']),
  'application/rtf': type('DOCUMENT', ['rtf'], ['text/rtf']),
  'text/plain': type('DOCUMENT', ['txt', 'text', 'log']),
};

const everyKind: readonly Kind[] = ['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'];

/** Which kinds of file a type of evidence may be. A container for films may hold sound alone. */
export const kindsOfEvidence: Readonly<Record<EvidenceType, readonly Kind[]>> = {
  [EvidenceType.DIARY_SHEET]: everyKind,
  [EvidenceType.STATEMENT]: everyKind,
  [EvidenceType.PHOTO]: ['IMAGE'],
  [EvidenceType.VIDEO]: ['VIDEO'],
  [EvidenceType.AUDIO]: ['AUDIO', 'VIDEO'],
  [EvidenceType.CCTV]: ['IMAGE', 'VIDEO'],
  [EvidenceType.DOCUMENT]: everyKind,
  [EvidenceType.POLICE_REPORT]: everyKind,
};

export const extensionOf = (mediaType: string): string => mediaTypes[mediaType]?.extensions[0] ?? 'bin';
