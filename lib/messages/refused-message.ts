/** Why a message was not served: sent by a stranger, of the wrong shape, or too large. */
export type Refusal = 'stranger' | 'wrong-shape' | 'too-large';

export class RefusedMessageError extends Error {
  override readonly name = 'RefusedMessageError';
  readonly refusal: Refusal;

  constructor(message: string, refusal: Refusal) {
    super(`Refused ${message}: ${refusal}`);
    this.refusal = refusal;
  }
}
