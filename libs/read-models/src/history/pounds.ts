const units = [
  [1_000_000_000n, 'bn'],
  [1_000_000n, 'm'],
] as const;

const grouped = (whole: bigint): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Pence as text, in words: £4.2bn, £48.25m, £950,000; never rounded, because a history shows what changed. */
export function poundsInWords(pence: string): string {
  if (!/^\d+$/.test(pence)) return `${pence} pence`;
  const sum = BigInt(pence);
  for (const [pounds, letters] of units) {
    const thousandth = pounds / 10n;
    if (sum >= pounds * 100n && sum % thousandth === 0n) {
      return `£${decimal(sum / thousandth)}${letters}`;
    }
  }
  const rest = sum % 100n;
  return `£${grouped(sum / 100n)}${rest === 0n ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** Thousandths as a decimal: 2500 is 2.5. */
const decimal = (thousandths: bigint): string => String(Number(thousandths) / 1_000);
