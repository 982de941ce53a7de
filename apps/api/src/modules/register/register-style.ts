import { createHash } from 'node:crypto';

/** How the public pages look: by day, at night, on paper and on a telephone. */
export const REGISTER_STYLE = `:root{color-scheme:light dark;--line:#d8dadd;--soft:#5b6168;--accent:#1d4e89;--ground:#f6f7f8;--sheet:#fff;--text:#1c2024;--good:#17693d;--bad:#a5281f;
font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
@media (prefers-color-scheme:dark){:root{--line:#3a4047;--soft:#a9b1ba;--accent:#8ab4e8;--ground:#14171a;--sheet:#1d2125;--text:#e8eaed;--good:#6fcf97;--bad:#ff8a80}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--text)}
header{display:flex;justify-content:space-between;gap:16px;max-width:760px;margin:0 auto;padding:16px 16px 0;font-size:14px}
a{color:var(--accent)}header .home{color:var(--soft);text-decoration:none}
main{max-width:760px;margin:0 auto;padding:8px 16px 48px}h1{font-size:26px;line-height:1.3;margin:12px 0 20px;overflow-wrap:anywhere}h2{font-size:18px;margin:0 0 4px}
section,form.box{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:18px 20px;margin:0 0 16px}
p{margin:0 0 12px}section>p:last-child{margin-bottom:0}.hint{color:var(--soft);font-size:14px}label{display:block;font-size:14px;margin-bottom:4px}
.fields{display:grid;grid-template-columns:1fr;gap:12px;align-items:end}@media (min-width:600px){.fields.two{grid-template-columns:2fr 3fr auto}.fields.one{grid-template-columns:1fr auto}}
input{width:100%;font:inherit;padding:9px 12px;border:1px solid var(--soft);border-radius:6px;background:var(--sheet);color:var(--text)}
button{font:inherit;padding:10px 20px;border:0;border-radius:6px;background:#1d4e89;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.specimen{background:#8c1d18;color:#fff;padding:10px 16px;border-radius:8px;font-weight:600}
.state{font-size:20px;margin:0 0 16px;padding:12px 16px;background:var(--sheet);border:1px solid var(--line);border-left:6px solid;border-radius:8px}
.state small{font-size:14px;color:var(--soft)}.state span{font-size:14px;color:var(--soft);margin-right:8px}.good{border-left-color:var(--good)}.bad{border-left-color:var(--bad)}
.good strong{color:var(--good)}.bad strong{color:var(--bad)}
dl{margin:0}dl div{display:grid;grid-template-columns:minmax(96px,180px) 1fr;gap:12px;padding:9px 0;border-top:1px solid var(--line)}dl div:first-child{border-top:0}
dt{color:var(--soft);font-size:14px}dd{margin:0;overflow-wrap:anywhere}dd ul{margin:0;padding-left:18px}
table{width:100%;border-collapse:collapse;font-size:15px}th,td{text-align:left;padding:8px 12px 8px 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}thead th{border-top:0;color:var(--soft);font-weight:400;font-size:14px}
.links{display:flex;flex-wrap:wrap;gap:8px 24px;margin:0}.none{border-left:6px solid var(--soft);border-radius:8px}
summary{cursor:pointer;font-size:16px}details[open] summary{margin-bottom:12px}
@media (max-width:520px){dl div{grid-template-columns:1fr;gap:2px}.answer thead{display:none}.answer tr{display:block;border-top:1px solid var(--line);padding:8px 0}.answer th,.answer td{display:block;border:0;padding:2px 0}}
@media print{:root{--line:#bbb;--soft:#444;--ground:#fff;--sheet:#fff;--text:#000;--good:#000;--bad:#000}header,form,details,.links,.hint{display:none}section{border:0;padding:0}main{max-width:none;padding:0}.specimen{background:none;color:#000;border:2px solid #000}}`;

/** Named after what is in it, so that it may be kept. */
export const REGISTER_STYLE_PATH = `/register/${createHash('sha256').update(REGISTER_STYLE).digest('hex').slice(0, 12)}.css`;
