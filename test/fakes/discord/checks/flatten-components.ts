/** A component of any kind, as far as it is like all others. */
export type AnyComponent = {
  readonly type: number;
  readonly custom_id?: string | null | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly AnyComponent[] | undefined;
  readonly component?: AnyComponent | undefined;
  readonly accessory?: AnyComponent | undefined;
};

/** All components, those within others too, in the order in which they stand. */
export function flattenComponents(components: readonly AnyComponent[]): readonly AnyComponent[] {
  return components.flatMap((one) => [
    one,
    ...flattenComponents(one.components ?? []),
    ...flattenComponents(one.component ? [one.component] : []),
    ...flattenComponents(one.accessory ? [one.accessory] : []),
  ]);
}
