import { loadAdminSchema } from '/work/main/devstore/schema.ts';
import { printType } from 'graphql';
const s = loadAdminSchema();
for (const n of process.argv.slice(2)) { const [t,f]=n.split('.'); const ty=s.getType(t!); if(!ty){console.log('no',t);continue} if(f){ const fi=(ty as any).getFields()[f]; console.log(n, String(fi.type), fi.args?.map((a:any)=>`${a.name}: ${a.type}=${a.defaultValue} ${a.deprecationReason??''}`), fi.description, fi.deprecationReason)} else console.log(printType(ty)); }
