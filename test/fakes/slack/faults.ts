/** What goes wrong with a call of the Web API. */
export type CallFault =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before anything is done, or after it was done and before it is said. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Nothing is ever said, whether before anything is done or after it was. */
  | { readonly kind: 'silence'; readonly when: 'before' | 'after' }
  | { readonly kind: 'error'; readonly error: string };

/** What goes wrong with a delivery to the app. */
export type DeliveryFault =
  /** The app acknowledges, and Slack learns of it too late. */
  | 'slow-acknowledgement'
  | 'failed-acknowledgement'
  /** Socket Mode: the connection breaks before the acknowledgement is through, or right after. */
  | 'dropped-before'
  | 'dropped-after';

/** What is to go wrong, in order. */
export type Faults = {
  /** The next calls of a method (`*`: of any), as many as are named. */
  readonly onCall: (method: string, fault: CallFault, times?: number) => void;
  /** From now on every call but those of these methods. */
  readonly onAllBut: (methods: readonly string[], fault: CallFault) => void;
  readonly onDelivery: (fault: DeliveryFault, times?: number) => void;
  readonly takeCall: (method: string) => CallFault | undefined;
  readonly takeDelivery: () => DeliveryFault | undefined;
  /** How many have not happened yet. */
  readonly left: () => number;
};

export function createFaults(): Faults {
  const calls: { readonly method: string; readonly fault: CallFault }[] = [];
  const deliveries: DeliveryFault[] = [];
  let usual = (_: string): CallFault | undefined => undefined;
  return {
    onCall: (method, fault, times = 1) =>
      void calls.push(...Array.from({ length: times }, () => ({ method, fault }))),
    onAllBut(methods, fault) {
      usual = (method) => (methods.includes(method) ? undefined : fault);
    },
    onDelivery: (fault, times = 1) =>
      void deliveries.push(...Array.from({ length: times }, () => fault)),
    takeCall(method) {
      const index = calls.findIndex((call) => call.method === '*' || call.method === method);
      return index === -1 ? usual(method) : calls.splice(index, 1)[0]?.fault;
    },
    takeDelivery: () => deliveries.shift(),
    left: () => calls.length + deliveries.length,
  };
}
