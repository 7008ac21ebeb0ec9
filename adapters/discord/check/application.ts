import { z } from 'zod';

/** An application as Discord describes it to its bot. */
export const application = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
  interactions_endpoint_url: z.string().nullish(),
  /** By way of installing: 0 to a server, 1 to a person. */
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});

export type Application = z.infer<typeof application>;
