/** Style sheet of the pages: the colours and sizes of the NHS, without its files. */
export const providerStyle = `* { box-sizing: border-box; }
html { background: #f0f4f5; color: #212b32; font: 1rem/1.5 Arial, sans-serif; }
body { margin: 0; }
header { background: #4c6272; color: #fff; }
header p { margin: 0 auto; max-width: 44rem; padding: 1rem; font-weight: 600; }
main { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 3rem; font-size: 1.1875rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1.5rem; }
h2 { font-size: 1.375rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
.warning { background: #fff9c4; border: 1px solid #ffeb3b; border-left: 8px solid #d5a900; margin-bottom: 1.5rem;
  padding: 1rem 1.25rem 0; }
.summary { border: 4px solid #d5281b; background: #fff; margin-bottom: 1.5rem; padding: 1rem 1.25rem 0; }
.summary a, .error { color: #b3140a; font-weight: 600; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { font-weight: 600; font-size: 1.375rem; margin-bottom: 1rem; padding: 0; }
.option { display: grid; grid-template-columns: 2.75rem 1fr; column-gap: .75rem; margin-bottom: .75rem; }
.option input { accent-color: #005eb8; height: 2.5rem; width: 2.5rem; margin: 0; }
.option label { align-self: center; font-weight: 600; }
.option .hint { grid-column: 2; }
.hint { color: #4c6272; font-size: 1rem; margin: 0; }
.field { margin: 0 0 1.5rem; }
.field.wrong { border-left: 4px solid #d5281b; padding-left: 1rem; }
.field label { display: block; font-weight: 600; }
.field input { border: 2px solid #4c6272; font: inherit; margin-top: .5rem; padding: .375rem .5rem; width: 12rem;
  max-width: 100%; }
button { background: #007f3b; border: 0; border-bottom: 4px solid #00401e; border-radius: 4px; color: #fff;
  cursor: pointer; font: inherit; font-weight: 600; margin: 0 .75rem .75rem 0; padding: .75rem 1.25rem; }
button.second { background: #4c6272; border-bottom-color: #263139; }
:focus-visible { outline: 4px solid #ffeb3b; box-shadow: 0 0 0 8px #212b32; outline-offset: 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
