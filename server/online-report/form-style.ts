/** The colours and sizes of the portal, for pages without any script of their own. */
export const formStyle = `:root{color-scheme:light dark;--ink:#1a1f24;--muted:#4a5560;--link:#0f4c81;--line:#dde2e6;--control:#6b7680;--ground:#f4f6f8;--card:#fff;--brand:#12436d;--on-brand:#fff;--bad:#b3160b;--bad-ground:#fbe6e4;--warn:#8a5000;--warn-ground:#fff3dc;--focus:#fd0;--ring:#1a1f24}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eef1f4;--muted:#a9b4be;--link:#8cc1f0;--line:#2f3942;--control:#8592a0;--ground:#12171c;--card:#1a2128;--brand:#8cc1f0;--on-brand:#10161b;--bad:#ff9d92;--bad-ground:#45201c;--warn:#f2c063;--warn-ground:#3b2c10;--ring:#12171c}}
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.5 "Source Sans 3","Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--ground);text-size-adjust:100%}
body{margin:0;font-size:1.0625rem;overflow-wrap:break-word}
.wrap{max-width:720px;margin-inline:auto;padding-inline:16px}
header{background:var(--brand);color:var(--on-brand)}header .wrap{display:flex;flex-wrap:wrap;gap:0 24px;justify-content:space-between;align-items:center}
header p{margin:0}header a,header .plain{color:var(--on-brand);min-height:44px;display:inline-flex;align-items:center}.landlord a{font-weight:600;text-decoration:none}
.plain{background:none;border:0;padding:0;font:inherit;text-decoration:underline;cursor:pointer}
.leaving{position:sticky;top:0;z-index:1;background:var(--card);border-bottom:1px solid var(--line)}.leaving .wrap{padding-block:8px;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}
.leave{background:#b3160b;color:#fff;font-weight:600;padding:10px 16px;border-radius:4px;text-decoration:none;min-height:44px;display:inline-flex;align-items:center}
.small{margin:8px 0 0;font-size:.875rem;line-height:1.35;color:var(--muted)}
main{padding-block:16px 64px}
h1{font-size:2rem;line-height:1.2;margin:.5em 0 .3em;text-wrap:balance}h2{font-size:1.375rem;line-height:1.25;margin:1.6em 0 .4em}
.lede{font-size:1.25rem;margin:0 0 1em;color:var(--muted)}p{margin:.6em 0}ul{margin:.6em 0;padding-inline-start:1.3em}li{margin:.25em 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:0 0 0 6px var(--ring);border-radius:2px}
.danger{border:1px solid var(--bad);border-inline-start:8px solid var(--bad);background:var(--bad-ground);padding:4px 18px 10px;border-radius:4px;margin-block:16px}.danger h2{margin-top:.6em}
.review{border-inline-start:6px solid var(--warn);background:var(--warn-ground);padding:8px 14px}
.summary{border:3px solid var(--bad);padding:4px 18px 10px;margin-block:16px;background:var(--card)}.summary h2{margin-top:.6em}.summary a{color:var(--bad);font-weight:600}
.field{border:0;margin:0 0 24px;padding:0;min-width:0}.faulty{border-inline-start:5px solid var(--bad);padding-inline-start:14px}
label,legend{font-weight:600;padding:0}.choice label{font-weight:400}.optional{font-weight:400;color:var(--muted)}.hint,.muted{color:var(--muted)}.hint{margin:.15em 0 .4em}
.fault{color:var(--bad);font-weight:600;margin:.15em 0 .4em}
input[type=text],input[type=tel],input[type=email],input[type=file],input[type=datetime-local],select,textarea{display:block;width:100%;max-width:100%;min-height:44px;margin-top:4px;padding:8px 10px;font:inherit;color:inherit;background:var(--card);border:2px solid var(--control);border-radius:4px}
.choice{display:flex;gap:12px;align-items:flex-start;margin:0;min-height:44px}.choice input{flex:none;width:24px;height:24px;margin:10px 0 0;accent-color:var(--brand)}.choice label{padding:10px 0;flex:1}
button{font:inherit;font-weight:600;min-height:44px;padding:10px 20px;border-radius:4px;border:2px solid var(--brand);background:var(--brand);color:var(--on-brand);cursor:pointer}
button.other{background:none;color:var(--link);border-color:var(--control)}button.plain{background:none;border:0;padding:0;font-weight:400}.acts{display:flex;flex-wrap:wrap;gap:12px}
.trap{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.answers div,.receipt div{padding:10px 0;border-bottom:1px solid var(--line)}dl{margin:16px 0}dt{font-weight:600}dd{margin:0;white-space:pre-wrap}
.receipt{background:var(--card);border:1px solid var(--line);border-radius:4px;padding:4px 18px}.receipt dd{font-size:1.5rem;font-variant-numeric:tabular-nums;letter-spacing:.04em}
.files{list-style:none;padding:0}.files li{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;justify-content:space-between;padding:8px 0;border-bottom:1px solid var(--line)}.files span{min-width:0;overflow-wrap:anywhere}
.links{display:flex;flex-wrap:wrap;gap:0 24px;margin-top:32px}.links a{display:inline-flex;align-items:center;min-height:44px}
.stage{background:var(--card);border:1px solid var(--line);border-radius:4px;padding:4px 18px}
.boxes{list-style:none;padding:0}.boxes li::before{content:"";display:inline-block;width:.9em;height:.9em;margin-inline-end:.6em;border:2px solid var(--control);vertical-align:-.1em}
.line{border-bottom:1px solid var(--control);height:2.2em;margin:0}.many-lines{height:14em;border:1px solid var(--control);margin:0}.asked{margin:0 0 18px;break-inside:avoid}
[hidden]{display:none!important}
@media print{header nav,.leaving,.links,button,.plain{display:none}header{background:none;color:#000}header a{color:#000}body{font-size:10.5pt}.wrap{max-width:none;padding:0}.danger{background:none}h2{break-after:avoid}}
`;

/** Leaves at once, with nothing of this page to go back to; without a script the link is a link. */
export const leaveScript = `(() => {
  const link = document.querySelector('a.leave');
  const leave = () => {
    document.body.hidden = true;
    document.title = '';
    for (const form of document.forms) form.reset();
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let presses = 0;
  document.addEventListener('keyup', ({ key }) => {
    presses = key === 'Shift' ? presses + 1 : 0;
    if (presses === 3) leave();
  });
  document.getElementById('summary')?.focus();
})();
`;
