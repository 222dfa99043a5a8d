import type { Variant, VariantName } from './variants';

/** How often each thing is measured. */
export const times = Number(process.env.BENCH_TIMES ?? 5);

export type Samples<Sample> = Record<VariantName, Sample[]>;

/**
 * Measures the variants in turn, round by round, so that a busy minute of the machine hits all of them alike.
 * One round before them is thrown away: it warms caches.
 */
export async function interleave<Sample>(
  variants: readonly Variant[],
  measure: (variant: Variant) => Promise<Sample>,
): Promise<Samples<Sample>> {
  const samples: Samples<Sample> = { none: [], floor: [], ours: [] };
  for (let round = 0; round <= times; round += 1) {
    for (const variant of variants) {
      const sample = await measure(variant);
      if (round > 0) samples[variant.name].push(sample);
    }
  }
  return samples;
}

/** What each sample is over the one of the same round without an extension. */
export function listAdded<Sample>(samples: Samples<Sample>, name: VariantName, read: (sample: Sample) => number): number[] {
  return samples[name].map((sample, round) => read(sample) - read(samples.none[round]!));
}
