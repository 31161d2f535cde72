const faults = {
  ADDRESS_REFUSED: 'the name leads to a closed address',
  NAME_NOT_FOUND: 'the name leads nowhere',
  NOT_REACHED: 'no connection',
  NOT_TRUSTED: 'the certificate is not to be trusted',
  TIMED_OUT: 'no answer in time',
  ANSWER_UNREADABLE: 'the answer could not be read',
  REDIRECTED: 'it led elsewhere',
  REFUSED: 'the receiver refused it',
  GONE: 'the receiver is there no more',
  RECEIVER_FAILED: 'the receiver failed',
} as const;

export const faultInWords = (fault: keyof typeof faults): string => faults[fault];
