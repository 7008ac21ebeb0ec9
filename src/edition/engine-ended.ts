/** An engine came to an end before it had answered. */
export class EngineEnded extends Error {
  override readonly name = 'EngineEnded';
}
