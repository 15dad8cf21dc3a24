/** The part of `edtf` that the kernel uses: bounds in milliseconds since 1970, UTC. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
