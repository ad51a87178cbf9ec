// Made by build/validators.ts from sim/scenario/language. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
const B=w,h={additionalProperties:!1,type:"object",required:["version","name","fabric","hosts","network"],properties:{version:{
const:1,type:"number"},name:{type:"string"},description:{type:"string"},seed:{minimum:0,maximum:4294967295,type:"integer"},
profile:{additionalProperties:!1,type:"object",properties:{aws:{type:"string",enum:["2025","2017"]},flannel:{type:"strin\
g",enum:["0.28","0.8"]},calico:{type:"string",enum:["3.28"]},kernel:{type:"string",enum:["6.1"]}}},assumptions:{type:"ob\
ject",additionalProperties:{type:["boolean","number"]}},fabric:{additionalProperties:!1,type:"object",required:["type","\
vpc","subnets"],properties:{type:{type:"string",enum:["aws"]},vpc:{additionalProperties:!1,type:"object",required:["cidr"],
properties:{name:{type:"string"},cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"integer"}}},subnets:{type:"obj\
ect",additionalProperties:{additionalProperties:!1,type:"object",required:["zone","cidr"],properties:{zone:{type:"string"},
cidr:{type:"string"},routeTable:{type:"string"}}}},routeTables:{type:"object",additionalProperties:{additionalProperties:!1,
type:"object",properties:{quota:{minimum:1,maximum:1e3,type:"integer"},routes:{type:"array",items:{additionalProperties:!1,
type:"object",required:["destination","target"],properties:{destination:{type:"string"},target:{type:"string"}}}}}}},securityGroups:{
type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{ingress:{type:"array",items:{additionalProperties:!1,
type:"object",required:["protocol","from"],properties:{protocol:{type:["string","integer"]},ports:{type:["string","integ\
er"]},icmp:{additionalProperties:!1,type:"object",required:["type"],properties:{type:{minimum:0,maximum:255,type:"intege\
r"},code:{minimum:0,maximum:255,type:"integer"}}},from:{type:"string"}}}},egress:{type:"array",items:{additionalProperties:!1,
type:"object",required:["protocol","to"],properties:{protocol:{type:["string","integer"]},ports:{type:["string","integer"]},
icmp:{additionalProperties:!1,type:"object",required:["type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{
minimum:0,maximum:255,type:"integer"}}},to:{type:"string"}}}}}}}}},hosts:{type:"object",additionalProperties:{additionalProperties:!1,
type:"object",required:["subnet","address"],properties:{subnet:{type:"string"},address:{type:"string"},interface:{type:"\
string"},mtu:{minimum:576,maximum:9216,type:"integer"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"\
array",items:{type:"string"}},podCIDR:{type:"string"},forwardPolicy:{type:"string",enum:["ACCEPT","DROP"]},sysctls:{type:"\
object",additionalProperties:{type:"integer"}}}}},network:{type:"object",discriminator:{propertyName:"type"},required:["\
type"],oneOf:[{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{type:"string",enum:[
"flannel"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","Backend"],properties:{
Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{Type:{type:"string"},
VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolea\
n"},MTU:{minimum:576,maximum:9216,type:"integer"}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{
type:"boolean"}}}}},{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{type:"str\
ing",enum:["canal"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","Backend"],properties:{
Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{Type:{type:"string"},
VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolea\
n"},MTU:{minimum:576,maximum:9216,type:"integer"}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{
type:"boolean"}}},vethMtu:{minimum:0,maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"object",required:["ty\
pe","pools"],properties:{type:{type:"string",enum:["calico"]},pools:{minItems:1,type:"array",items:{additionalProperties:!1,
type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalic\
o.org/v3","crd.projectcalico.org/v1"]},kind:{type:"string",enum:["IPPool"]},metadata:{additionalProperties:!1,type:"obje\
ct",required:["name"],properties:{name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},managedFields:{},
resourceVersion:{},uid:{}}},spec:{additionalProperties:!1,type:"object",required:["cidr"],properties:{cidr:{type:"string"},
ipipMode:{type:"string",enum:["Always","CrossSubnet","Never"]},vxlanMode:{type:"string",enum:["Always","CrossSubnet","Ne\
ver"]},natOutgoing:{type:"boolean"},blockSize:{minimum:20,maximum:32,type:"integer"},disabled:{type:"boolean"},nodeSelector:{
type:"string"},allowedUses:{type:"array",items:{type:"string",enum:["Workload","Tunnel","LoadBalancer"]}},assignmentMode:{
type:"string",enum:["Automatic","Manual"]},disableBGPExport:{type:"boolean"}}}}}},vethMtu:{minimum:0,maximum:9216,type:"\
integer"}}},{additionalProperties:!1,type:"object",required:["type"],properties:{type:{type:"string",enum:["native"]},podMtu:{
minimum:576,maximum:9216,type:"integer"}}}]},pods:{type:"array",items:{additionalProperties:!1,type:["string","object"],
required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["v1"]},kind:{type:"string",
enum:["Pod"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{type:"string"},namespace:{
type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},generateName:{},generation:{},
managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{}}},spec:{additionalProperties:!1,type:"object",
required:["nodeName"],properties:{nodeName:{type:"string"},hostNetwork:{type:"boolean"},activeDeadlineSeconds:{},affinity:{},
automountServiceAccountToken:{},containers:{},dnsConfig:{},dnsPolicy:{},enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},
hostIPC:{},hostPID:{},hostUsers:{},hostname:{},hostnameOverride:{},imagePullSecrets:{},initContainers:{},nodeSelector:{},
os:{},overhead:{},preemptionPolicy:{},priority:{},priorityClassName:{},readinessGates:{},resourceClaims:{},resources:{},
restartPolicy:{},runtimeClassName:{},schedulerName:{},schedulingGates:{},schedulingGroup:{},securityContext:{},serviceAccount:{},
serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},subdomain:{},terminationGracePeriodSeconds:{},tolerations:{},
topologySpreadConstraints:{},volumes:{}}},status:{additionalProperties:!1,type:"object",properties:{podIP:{type:"string"},
conditions:{},containerStatuses:{},ephemeralContainerStatuses:{},hostIP:{},hostIPs:{},initContainerStatuses:{},message:{},
nominatedNodeName:{},observedGeneration:{},phase:{},podIPs:{},qosClass:{},reason:{},resize:{},resourceClaimStatuses:{},startTime:{}}}}}},
changes:{type:"array",items:{if:{type:"object",required:["stop"]},then:{additionalProperties:!1,type:"object",required:[
"at","stop"],properties:{at:{type:["string","number"]},stop:{type:"string",enum:["flannel","calico"]},hosts:{minItems:1,
type:"array",items:{type:"string"}}}},else:{additionalProperties:!1,type:"object",required:["at","on","run"],properties:{
at:{type:["string","number"]},on:{type:"string"},run:{minItems:1,type:"array",items:{type:"string"}}}}}},probes:{type:"a\
rray",items:{additionalProperties:!1,type:["string","object"],required:["from","to"],properties:{name:{type:"string"},from:{
type:"string"},to:{type:"string"},protocol:{type:"string"},listening:{type:"boolean"},size:{minimum:28,maximum:65535,type:"\
integer"},df:{type:"boolean"},ttl:{minimum:1,maximum:255,type:"integer"},at:{type:["string","number"]},expect:{additionalProperties:!1,
type:"object",properties:{disposition:{type:"string"},place:{type:"string"},reply:{type:"string"},wire:{type:"object",additionalProperties:{
type:"string",enum:["plain","vxlan","ipip"]}},overhead:{minimum:0,maximum:65535,type:"integer"},path:{minItems:1,type:"a\
rray",items:{type:"string"}}}}}}},brokenBy:{type:"array",items:{additionalProperties:!1,type:"object",required:["name","\
patch","then"],properties:{name:{type:"string"},patch:{type:"object"},then:{type:"object",additionalProperties:{type:"st\
ring"}}}}},fixedBy:{type:"array",items:{additionalProperties:!1,type:"object",required:["name","patch","then"],properties:{
name:{type:"string"},patch:{type:"object"},then:{type:"object",additionalProperties:{type:"string"}}}}}}},b=Object.prototype.
hasOwnProperty;function w(u,{instancePath:p="",parentData:j,parentDataProperty:v,rootData:q=u}={}){let e=null,s=0;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.version===void 0){const n={instancePath:p,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"version"}};e===null?e=[n]:e.push(n),s++}if(u.name===void 0){const n={instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),s++}if(u.fabric===void 0){const n={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fabric"}};e===null?e=[n]:e.push(n),s++}
if(u.hosts===void 0){const n={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hosts"}};
e===null?e=[n]:e.push(n),s++}if(u.network===void 0){const n={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"network"}};e===null?e=[n]:e.push(n),s++}for(const n in u)if(!b.call(h.properties,n)){const a={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[a]:e.push(
a),s++}if(u.version!==void 0){let n=u.version;if(!(typeof n=="number"&&isFinite(n))){const a={instancePath:p+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"}};e===null?e=[a]:e.push(a),s++}if(n!==1){const a={
instancePath:p+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[a]:
e.push(a),s++}}if(u.name!==void 0&&typeof u.name!="string"){const n={instancePath:p+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(u.description!==void 0&&typeof u.description!=
"string"){const n={instancePath:p+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}if(u.seed!==void 0){let n=u.seed;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const a={instancePath:p+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"}};e===null?
e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)){if(n>4294967295||isNaN(n)){const a={instancePath:p+"/seed",schemaPath:"\
#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295}};e===null?e=[a]:e.push(a),s++}if(n<
0||isNaN(n)){const a={instancePath:p+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[a]:e.push(a),s++}}}if(u.profile!==void 0){let n=u.profile;if(n&&typeof n=="object"&&!Array.isArray(
n)){for(const a in n)if(!(a==="aws"||a==="flannel"||a==="calico"||a==="kernel")){const t={instancePath:p+"/profile",schemaPath:"\
#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:
e.push(t),s++}if(n.aws!==void 0){let a=n.aws;if(typeof a!="string"){const t={instancePath:p+"/profile/aws",schemaPath:"#\
/properties/profile/properties/aws/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(a==="2\
025"||a==="2017")){const t={instancePath:p+"/profile/aws",schemaPath:"#/properties/profile/properties/aws/enum",keyword:"\
enum",params:{allowedValues:h.properties.profile.properties.aws.enum}};e===null?e=[t]:e.push(t),s++}}if(n.flannel!==void 0){
let a=n.flannel;if(typeof a!="string"){const t={instancePath:p+"/profile/flannel",schemaPath:"#/properties/profile/prope\
rties/flannel/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(a==="0.28"||a==="0.8")){const t={
instancePath:p+"/profile/flannel",schemaPath:"#/properties/profile/properties/flannel/enum",keyword:"enum",params:{allowedValues:h.
properties.profile.properties.flannel.enum}};e===null?e=[t]:e.push(t),s++}}if(n.calico!==void 0){let a=n.calico;if(typeof a!=
"string"){const t={instancePath:p+"/profile/calico",schemaPath:"#/properties/profile/properties/calico/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a!=="3.28"){const t={instancePath:p+"/profile/calico",schemaPath:"\
#/properties/profile/properties/calico/enum",keyword:"enum",params:{allowedValues:h.properties.profile.properties.calico.
enum}};e===null?e=[t]:e.push(t),s++}}if(n.kernel!==void 0){let a=n.kernel;if(typeof a!="string"){const t={instancePath:p+
"/profile/kernel",schemaPath:"#/properties/profile/properties/kernel/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(a!=="6.1"){const t={instancePath:p+"/profile/kernel",schemaPath:"#/properties/profile/properties/\
kernel/enum",keyword:"enum",params:{allowedValues:h.properties.profile.properties.kernel.enum}};e===null?e=[t]:e.push(t),
s++}}}else{const a={instancePath:p+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),s++}}if(u.assumptions!==void 0){let n=u.assumptions;if(n&&typeof n=="object"&&!Array.isArray(n))
for(const a in n){let t=n[a];if(typeof t!="boolean"&&!(typeof t=="number"&&isFinite(t))){const i={instancePath:p+"/assum\
ptions/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/assumptions/additionalProperties/type",keyword:"\
type",params:{type:h.properties.assumptions.additionalProperties.type}};e===null?e=[i]:e.push(i),s++}}else{const a={instancePath:p+
"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
s++}}if(u.fabric!==void 0){let n=u.fabric;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const a={instancePath:p+
"/fabric",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[a]:e.
push(a),s++}if(n.vpc===void 0){const a={instancePath:p+"/fabric",schemaPath:"#/properties/fabric/required",keyword:"requ\
ired",params:{missingProperty:"vpc"}};e===null?e=[a]:e.push(a),s++}if(n.subnets===void 0){const a={instancePath:p+"/fabr\
ic",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[a]:e.push(
a),s++}for(const a in n)if(!(a==="type"||a==="vpc"||a==="subnets"||a==="routeTables"||a==="securityGroups")){const t={instancePath:p+
"/fabric",schemaPath:"#/properties/fabric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[t]:e.push(t),s++}if(n.type!==void 0){let a=n.type;if(typeof a!="string"){const t={instancePath:p+"/fabric/ty\
pe",schemaPath:"#/properties/fabric/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(a!=="aws"){const t={instancePath:p+"/fabric/type",schemaPath:"#/properties/fabric/properties/type/enum",keyword:"\
enum",params:{allowedValues:h.properties.fabric.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}if(n.vpc!==void 0){
let a=n.vpc;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cidr===void 0){const t={instancePath:p+"/fabric/vpc",schemaPath:"\
#/properties/fabric/properties/vpc/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[t]:e.push(t),
s++}for(const t in a)if(!(t==="name"||t==="cidr"||t==="mtu")){const i={instancePath:p+"/fabric/vpc",schemaPath:"#/proper\
ties/fabric/properties/vpc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[i]:e.push(i),s++}if(a.name!==void 0&&typeof a.name!="string"){const t={instancePath:p+"/fabric/vpc/name",schemaPath:"\
#/properties/fabric/properties/vpc/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(a.cidr!==void 0&&typeof a.cidr!="string"){const t={instancePath:p+"/fabric/vpc/cidr",schemaPath:"#/properties/fab\
ric/properties/vpc/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.mtu!==
void 0){let t=a.mtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const i={instancePath:p+"/fabric/vpc/mtu",
schemaPath:"#/properties/fabric/properties/vpc/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[
i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)){if(t>9001||isNaN(t)){const i={instancePath:p+"/fabric/vpc/mtu",schemaPath:"\
#/properties/fabric/properties/vpc/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9001}};e===null?
e=[i]:e.push(i),s++}if(t<576||isNaN(t)){const i={instancePath:p+"/fabric/vpc/mtu",schemaPath:"#/properties/fabric/proper\
ties/vpc/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[i]:e.push(i),s++}}}}else{
const t={instancePath:p+"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(n.subnets!==void 0){let a=n.subnets;if(a&&typeof a=="object"&&!Array.isArray(
a))for(const t in a){let i=a[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.zone===void 0){const r={instancePath:p+
"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additiona\
lProperties/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[r]:e.push(r),s++}if(i.cidr===void 0){
const r={instancePath:p+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/prop\
erties/subnets/additionalProperties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[r]:e.push(
r),s++}for(const r in i)if(!(r==="zone"||r==="cidr"||r==="routeTable")){const o={instancePath:p+"/fabric/subnets/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.zone!==void 0&&typeof i.
zone!="string"){const r={instancePath:p+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/zone",schemaPath:"\
#/properties/fabric/properties/subnets/additionalProperties/properties/zone/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.cidr!==void 0&&typeof i.cidr!="string"){const r={instancePath:p+"/fabric/subnets/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/propertie\
s/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.routeTable!==void 0&&typeof i.routeTable!=
"string"){const r={instancePath:p+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"\
#/properties/fabric/properties/subnets/additionalProperties/properties/routeTable/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:p+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:p+"/fabric/subnets",schemaPath:"#/properties/fabric/properties/\
subnets/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(n.routeTables!==void 0){let a=n.routeTables;
if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){let i=a[t];if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)
if(!(r==="quota"||r==="routes")){const o={instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.quota!==void 0){let r=i.quota;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){const o={
instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/\
properties/routeTables/additionalProperties/properties/quota/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[o]:e.push(o),s++}if(r<1||isNaN(r)){const o={instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.routes!==void 0){let r=i.routes;
if(Array.isArray(r)){const o=r.length;for(let l=0;l<o;l++){let d=r[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.
destination===void 0){const c={instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+
l,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"\
required",params:{missingProperty:"destination"}};e===null?e=[c]:e.push(c),s++}if(d.target===void 0){const c={instancePath:p+
"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+l,schemaPath:"#/properties/fabric/properties/\
routeTables/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};
e===null?e=[c]:e.push(c),s++}for(const c in d)if(!(c==="destination"||c==="target")){const f={instancePath:p+"/fabric/ro\
uteTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+l,schemaPath:"#/properties/fabric/properties/routeTables\
/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[f]:e.push(f),s++}if(d.destination!==void 0&&typeof d.destination!="string"){const c={instancePath:p+"/fabric\
/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+l+"/destination",schemaPath:"#/properties/fabric/prop\
erties/routeTables/additionalProperties/properties/routes/items/properties/destination/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),s++}if(d.target!==void 0&&typeof d.target!="string"){const c={instancePath:p+"/fabric\
/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+l+"/target",schemaPath:"#/properties/fabric/propertie\
s/routeTables/additionalProperties/properties/routes/items/properties/target/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),s++}}else{const c={instancePath:p+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+l,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{const o={instancePath:p+"/fabric/routeTables/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/pro\
perties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:p+"\
/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/routeTables/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:p+
"/fabric/routeTables",schemaPath:"#/properties/fabric/properties/routeTables/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}if(n.securityGroups!==void 0){let a=n.securityGroups;if(a&&typeof a=="object"&&!Array.isArray(
a))for(const t in a){let i=a[t];if(i&&typeof i=="object"&&!Array.isArray(i)){for(const r in i)if(!(r==="ingress"||r==="e\
gress")){const o={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/fabric/properties/securityGroups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.ingress!==void 0){let r=i.ingress;if(Array.isArray(r)){const o=r.
length;for(let l=0;l<o;l++){let d=r[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.protocol===void 0){const c={instancePath:p+
"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l,schemaPath:"#/properties/fabric/propert\
ies/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"p\
rotocol"}};e===null?e=[c]:e.push(c),s++}if(d.from===void 0){const c={instancePath:p+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l,schemaPath:"#/properties/fabric/properties/securityGroups/additionalPropert\
ies/properties/ingress/items/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[c]:e.push(c),s++}
for(const c in d)if(!(c==="protocol"||c==="ports"||c==="icmp"||c==="from")){const f={instancePath:p+"/fabric/securityGro\
ups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l,schemaPath:"#/properties/fabric/properties/securityGroups/a\
dditionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[f]:e.push(f),s++}if(d.protocol!==void 0){let c=d.protocol;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){const f={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/in\
gress/"+l+"/protocol",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/\
items/properties/protocol/type",keyword:"type",params:{type:h.properties.fabric.properties.securityGroups.additionalProperties.
properties.ingress.items.properties.protocol.type}};e===null?e=[f]:e.push(f),s++}}if(d.ports!==void 0){let c=d.ports;if(typeof c!=
"string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:p+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"/ports",schemaPath:"#/properties/fabric/properties/securityGroups/addition\
alProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type:h.properties.fabric.properties.
securityGroups.additionalProperties.properties.ingress.items.properties.ports.type}};e===null?e=[f]:e.push(f),s++}}if(d.
icmp!==void 0){let c=d.icmp;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.type===void 0){const f={instancePath:p+"/f\
abric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"/icmp",schemaPath:"#/properties/fabric/pr\
operties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[f]:e.push(f),s++}for(const f in c)if(!(f==="type"||f==="code")){const m={instancePath:p+
"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"/icmp",schemaPath:"#/properties/fabric\
/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),s++}if(c.type!==void 0){let f=c.type;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+l+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pr\
operties/ingress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(
m),s++}if(typeof f=="number"&&isFinite(f)){if(f>255||isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:255}};e===null?e=[m]:e.push(m),s++}if(f<0||isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),s++}}}if(c.code!==void 0){let f=c.code;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f))){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+"\
/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/prop\
erties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="num\
ber"&&isFinite(f)){if(f>255||isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+l+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properti\
es/ingress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?
e=[m]:e.push(m),s++}if(f<0||isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+l+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properti\
es/ingress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[m]:e.push(m),s++}}}}else{const f={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/i\
ngress/"+l+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/ite\
ms/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}if(d.from!==void 0&&typeof d.
from!="string"){const c={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l+
"/from",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properti\
es/from/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const c={instancePath:p+"/fabric\
/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+l,schemaPath:"#/properties/fabric/properties/secu\
rityGroups/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),s++}}}else{const o={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),s++}}if(i.egress!==void 0){let r=i.egress;if(Array.isArray(r)){const o=r.length;for(let l=0;l<
o;l++){let d=r[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.protocol===void 0){const c={instancePath:p+"/fabric/\
securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l,schemaPath:"#/properties/fabric/properties/securi\
tyGroups/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"protocol"}};
e===null?e=[c]:e.push(c),s++}if(d.to===void 0){const c={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+l,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egres\
s/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[c]:e.push(c),s++}for(const c in d)if(!(c===
"protocol"||c==="ports"||c==="icmp"||c==="to")){const f={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+l,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egres\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),s++}
if(d.protocol!==void 0){let c=d.protocol;if(typeof c!="string"&&!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={
instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/protocol",schemaPath:"#\
/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/protocol/type",keyword:"\
type",params:{type:h.properties.fabric.properties.securityGroups.additionalProperties.properties.egress.items.properties.
protocol.type}};e===null?e=[f]:e.push(f),s++}}if(d.ports!==void 0){let c=d.ports;if(typeof c!="string"&&!(typeof c=="num\
ber"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+l+"/ports",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/eg\
ress/items/properties/ports/type",keyword:"type",params:{type:h.properties.fabric.properties.securityGroups.additionalProperties.
properties.egress.items.properties.ports.type}};e===null?e=[f]:e.push(f),s++}}if(d.icmp!==void 0){let c=d.icmp;if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.type===void 0){const f={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/egress/"+l+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/\
properties/egress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[f]:e.push(
f),s++}for(const f in c)if(!(f==="type"||f==="code")){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProper\
ties/properties/egress/items/properties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[m]:e.push(m),s++}if(c.type!==void 0){let f=c.type;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){
const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/ty\
pe/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(f)){if(f>255||
isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp\
/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties\
/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),s++}if(f<0||
isNaN(f)){const m={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp\
/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties\
/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),s++}}}if(c.code!==
void 0){let f=c.code;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:p+"/fabric/security\
Groups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp/code",schemaPath:"#/properties/fabric/properties/s\
ecurityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/type",keyword:"type",params:{
type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(f)){if(f>255||isNaN(f)){const m={instancePath:p+
"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp/code",schemaPath:"#/properties/fa\
bric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),s++}if(f<0||isNaN(f)){const m={instancePath:p+"/fa\
bric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp/code",schemaPath:"#/properties/fabric\
/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),s++}}}}else{const f={instancePath:p+"/fabric/securit\
yGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/icmp",schemaPath:"#/properties/fabric/properties/secur\
ityGroups/additionalProperties/properties/egress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),s++}}if(d.to!==void 0&&typeof d.to!="string"){const c={instancePath:p+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l+"/to",schemaPath:"#/properties/fabric/properties/securityGroups/additionalPr\
operties/properties/egress/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
const c={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+l,schemaPath:"#/pr\
operties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),s++}}}else{const o={instancePath:p+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:p+"/fabric/security\
Groups/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/securityGroups/additionalPr\
operties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:p+"/fabri\
c/securityGroups",schemaPath:"#/properties/fabric/properties/securityGroups/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:p+"/fabric",schemaPath:"#/properties/fabric/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(u.hosts!==void 0){let n=u.hosts;if(n&&typeof n=="object"&&!Array.
isArray(n))for(const a in n){let t=n[a];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.subnet===void 0){const i={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[i]:e.push(i),s++}if(t.address===void 0){const i={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"\
required",params:{missingProperty:"address"}};e===null?e=[i]:e.push(i),s++}for(const i in t)if(!b.call(h.properties.hosts.
additionalProperties.properties,i)){const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/hosts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[r]:e.push(r),s++}if(t.subnet!==void 0&&typeof t.subnet!="string"){const i={instancePath:p+"/hosts/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/subnet/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t.address!==void 0&&typeof t.address!="string"){const i={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t.interface!==void 0&&typeof t.
interface!="string"){const i={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/interface",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interface/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),s++}if(t.mtu!==void 0){let i=t.mtu;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const r={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties\
/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),s++}if(typeof i=="number"&&isFinite(i)){if(i>
9216||isNaN(i)){const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properti\
es/hosts/additionalProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=
[r]:e.push(r),s++}if(i<576||isNaN(i)){const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",
schemaPath:"#/properties/hosts/additionalProperties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[r]:e.push(r),s++}}}if(t.sourceDestCheck!==void 0&&typeof t.sourceDestCheck!="boolean"){const i={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sourceDestCheck",schemaPath:"#/properties/hosts/additionalPropertie\
s/properties/sourceDestCheck/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}if(t.securityGroups!==
void 0){let i=t.securityGroups;if(Array.isArray(i)){if(i.length<1){const o={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties/properties/securityGroups/minI\
tems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const r=i.length;for(let o=0;o<r;o++)if(typeof i[o]!=
"string"){const l={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups/"+o,schemaPath:"#/\
properties/hosts/additionalProperties/properties/securityGroups/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}else{const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=
[r]:e.push(r),s++}}if(t.podCIDR!==void 0&&typeof t.podCIDR!="string"){const i={instancePath:p+"/hosts/"+a.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/podCIDR",schemaPath:"#/properties/hosts/additionalProperties/properties/podCIDR/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t.forwardPolicy!==void 0){let i=t.forwardPolicy;if(typeof i!=
"string"){const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/forwardPolicy",schemaPath:"#/prop\
erties/hosts/additionalProperties/properties/forwardPolicy/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}if(!(i==="ACCEPT"||i==="DROP")){const r={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/forwardPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/enum",keyword:"enum",params:{
allowedValues:h.properties.hosts.additionalProperties.properties.forwardPolicy.enum}};e===null?e=[r]:e.push(r),s++}}if(t.
sysctls!==void 0){let i=t.sysctls;if(i&&typeof i=="object"&&!Array.isArray(i))for(const r in i){let o=i[r];if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:p+"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
sysctls/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/properties/sysctl\
s/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:p+
"/hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/sysctls/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const i={instancePath:p+"/\
hosts/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}else{const a={instancePath:p+"/hosts",schemaPath:"#/properties/hos\
ts/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(u.network!==void 0){let n=u.network;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:p+"/network",schemaPath:"#/properties/n\
etwork/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}const a=n.type;if(typeof a==
"string")if(a==="flannel")if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:p+"/net\
work",schemaPath:"#/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[t]:e.push(t),s++}if(n["net-conf.json"]===void 0){const t={instancePath:p+"/network",schemaPath:"#/properties/network/on\
eOf/0/required",keyword:"required",params:{missingProperty:"net-conf.json"}};e===null?e=[t]:e.push(t),s++}for(const t in n)
if(!(t==="type"||t==="net-conf.json")){const i={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/0/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[i]:e.push(i),s++}if(n.type!==
void 0){let t=n.type;if(typeof t!="string"){const i={instancePath:p+"/network/type",schemaPath:"#/properties/network/one\
Of/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t!=="flannel"){const i={
instancePath:p+"/network/type",schemaPath:"#/properties/network/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:h.
properties.network.oneOf[0].properties.type.enum}};e===null?e=[i]:e.push(i),s++}}if(n["net-conf.json"]!==void 0){let t=n["\
net-conf.json"];if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const i={instancePath:p+"/network/ne\
t-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/type",keyword:"type",params:{type:h.properties.
network.oneOf[0].properties["net-conf.json"].type}};e===null?e=[i]:e.push(i),s++}if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.Network===void 0){const i={instancePath:p+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/pro\
perties/net-conf.json/required",keyword:"required",params:{missingProperty:"Network"}};e===null?e=[i]:e.push(i),s++}if(t.
Backend===void 0){const i={instancePath:p+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/n\
et-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[i]:e.push(i),s++}for(const i in t)
if(!(i==="Network"||i==="Backend"||i==="EnableIPv4"||i==="EnableIPv6"||i==="EnableNFTables")){const r={instancePath:p+"/\
network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),s++}if(t.Network!==void 0&&typeof t.Network!=
"string"){const i={instancePath:p+"/network/net-conf.json/Network",schemaPath:"#/properties/network/oneOf/0/properties/n\
et-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t.Backend!==
void 0){let i=t.Backend;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.Type===void 0){const r={instancePath:p+"/netwo\
rk/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/required",
keyword:"required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="Type"||r==="\
VNI"||r==="Port"||r==="DirectRouting"||r==="MTU")){const o={instancePath:p+"/network/net-conf.json/Backend",schemaPath:"\
#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.Type!==void 0&&typeof i.Type!="string"){const r={
instancePath:p+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/p\
roperties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.VNI!==void 0){
let r=i.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Ba\
ckend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>9999999||isNaN(r)){
const o={instancePath:p+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-con\
f.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[
o]:e.push(o),s++}if(r<1||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties\
/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.Port!==void 0){let r=i.Port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/pro\
perties/net-conf.json/properties/Backend/properties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.
push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Ba\
ckend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/maximum",
keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[o]:e.push(o),s++}if(r<1||isNaN(r)){const o={instancePath:p+
"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backe\
nd/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.DirectRouting!==
void 0&&typeof i.DirectRouting!="boolean"){const r={instancePath:p+"/network/net-conf.json/Backend/DirectRouting",schemaPath:"\
#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/DirectRouting/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.MTU!==void 0){let r=i.MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/prop\
erties/net-conf.json/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(
o),s++}if(typeof r=="number"&&isFinite(r)){if(r>9216||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Backend/\
MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(r<576||isNaN(r)){const o={instancePath:p+"\
/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend\
/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[o]:e.push(o),s++}}}}else{const r={
instancePath:p+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/proper\
ties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(t.EnableIPv4!==void 0&&typeof t.
EnableIPv4!="boolean"){const i={instancePath:p+"/network/net-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneO\
f/0/properties/net-conf.json/properties/EnableIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),
s++}if(t.EnableIPv6!==void 0&&typeof t.EnableIPv6!="boolean"){const i={instancePath:p+"/network/net-conf.json/EnableIPv6",
schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/EnableIPv6/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),s++}if(t.EnableNFTables!==void 0&&typeof t.EnableNFTables!="boolean"){const i={instancePath:p+
"/network/net-conf.json/EnableNFTables",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Ena\
bleNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}}}}else{const t={instancePath:p+"\
/network",schemaPath:"#/properties/network/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}else if(a==="canal")if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:p+"/netwo\
rk",schemaPath:"#/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:
e.push(t),s++}if(n["net-conf.json"]===void 0){const t={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/\
1/required",keyword:"required",params:{missingProperty:"net-conf.json"}};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t===
"type"||t==="net-conf.json"||t==="vethMtu")){const i={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/1\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[i]:e.push(i),s++}if(n.type!==
void 0){let t=n.type;if(typeof t!="string"){const i={instancePath:p+"/network/type",schemaPath:"#/properties/network/one\
Of/1/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t!=="canal"){const i={
instancePath:p+"/network/type",schemaPath:"#/properties/network/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:h.
properties.network.oneOf[1].properties.type.enum}};e===null?e=[i]:e.push(i),s++}}if(n["net-conf.json"]!==void 0){let t=n["\
net-conf.json"];if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const i={instancePath:p+"/network/ne\
t-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/type",keyword:"type",params:{type:h.properties.
network.oneOf[1].properties["net-conf.json"].type}};e===null?e=[i]:e.push(i),s++}if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.Network===void 0){const i={instancePath:p+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/pro\
perties/net-conf.json/required",keyword:"required",params:{missingProperty:"Network"}};e===null?e=[i]:e.push(i),s++}if(t.
Backend===void 0){const i={instancePath:p+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/n\
et-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[i]:e.push(i),s++}for(const i in t)
if(!(i==="Network"||i==="Backend"||i==="EnableIPv4"||i==="EnableIPv6"||i==="EnableNFTables")){const r={instancePath:p+"/\
network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[r]:e.push(r),s++}if(t.Network!==void 0&&typeof t.Network!=
"string"){const i={instancePath:p+"/network/net-conf.json/Network",schemaPath:"#/properties/network/oneOf/1/properties/n\
et-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t.Backend!==
void 0){let i=t.Backend;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.Type===void 0){const r={instancePath:p+"/netwo\
rk/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/required",
keyword:"required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="Type"||r==="\
VNI"||r==="Port"||r==="DirectRouting"||r==="MTU")){const o={instancePath:p+"/network/net-conf.json/Backend",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.Type!==void 0&&typeof i.Type!="string"){const r={
instancePath:p+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/p\
roperties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.VNI!==void 0){
let r=i.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Ba\
ckend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>9999999||isNaN(r)){
const o={instancePath:p+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-con\
f.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[
o]:e.push(o),s++}if(r<1||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties\
/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.Port!==void 0){let r=i.Port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/pro\
perties/net-conf.json/properties/Backend/properties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.
push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Ba\
ckend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/maximum",
keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[o]:e.push(o),s++}if(r<1||isNaN(r)){const o={instancePath:p+
"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backe\
nd/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.DirectRouting!==
void 0&&typeof i.DirectRouting!="boolean"){const r={instancePath:p+"/network/net-conf.json/Backend/DirectRouting",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/DirectRouting/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.MTU!==void 0){let r=i.MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const o={instancePath:p+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/prop\
erties/net-conf.json/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(
o),s++}if(typeof r=="number"&&isFinite(r)){if(r>9216||isNaN(r)){const o={instancePath:p+"/network/net-conf.json/Backend/\
MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(r<576||isNaN(r)){const o={instancePath:p+"\
/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend\
/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[o]:e.push(o),s++}}}}else{const r={
instancePath:p+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/proper\
ties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(t.EnableIPv4!==void 0&&typeof t.
EnableIPv4!="boolean"){const i={instancePath:p+"/network/net-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneO\
f/1/properties/net-conf.json/properties/EnableIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),
s++}if(t.EnableIPv6!==void 0&&typeof t.EnableIPv6!="boolean"){const i={instancePath:p+"/network/net-conf.json/EnableIPv6",
schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/EnableIPv6/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),s++}if(t.EnableNFTables!==void 0&&typeof t.EnableNFTables!="boolean"){const i={instancePath:p+
"/network/net-conf.json/EnableNFTables",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Ena\
bleNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}}}if(n.vethMtu!==void 0){let t=n.
vethMtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const i={instancePath:p+"/network/vethMtu",schemaPath:"\
#/properties/network/oneOf/1/properties/vethMtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),s++}
if(typeof t=="number"&&isFinite(t)){if(t>9216||isNaN(t)){const i={instancePath:p+"/network/vethMtu",schemaPath:"#/proper\
ties/network/oneOf/1/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[i]:e.
push(i),s++}if(t<0||isNaN(t)){const i={instancePath:p+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/proper\
ties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),s++}}}}else{const t={
instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}else if(a==="calico")if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const t={instancePath:p+
"/network",schemaPath:"#/properties/network/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[t]:e.push(t),s++}if(n.pools===void 0){const t={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/2/req\
uired",keyword:"required",params:{missingProperty:"pools"}};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="type"||
t==="pools"||t==="vethMtu")){const i={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/2/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[i]:e.push(i),s++}if(n.type!==void 0){let t=n.
type;if(typeof t!="string"){const i={instancePath:p+"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/\
type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(t!=="calico"){const i={instancePath:p+
"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:h.properties.
network.oneOf[2].properties.type.enum}};e===null?e=[i]:e.push(i),s++}}if(n.pools!==void 0){let t=n.pools;if(Array.isArray(
t)){if(t.length<1){const r={instancePath:p+"/network/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.push(r),s++}const i=t.length;for(let r=0;r<i;r++){let o=t[r];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const l={instancePath:p+"/network/pools/"+r,schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[l]:e.push(l),s++}if(o.kind===void 0){const l={instancePath:p+"/network/pools/"+r,schemaPath:"#/properties/ne\
twork/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[l]:e.push(
l),s++}if(o.metadata===void 0){const l={instancePath:p+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[l]:e.push(l),s++}if(o.spec===
void 0){const l={instancePath:p+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/requ\
ired",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[l]:e.push(l),s++}for(const l in o)if(!(l==="apiVer\
sion"||l==="kind"||l==="metadata"||l==="spec")){const d={instancePath:p+"/network/pools/"+r,schemaPath:"#/properties/net\
work/oneOf/2/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[d]:e.push(d),s++}if(o.apiVersion!==void 0){let l=o.apiVersion;if(typeof l!="string"){const d={instancePath:p+
"/network/pools/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/\
type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(l==="projectcalico.org/v3"||l==="crd.proj\
ectcalico.org/v1")){const d={instancePath:p+"/network/pools/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/p\
roperties/pools/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[2].properties.
pools.items.properties.apiVersion.enum}};e===null?e=[d]:e.push(d),s++}}if(o.kind!==void 0){let l=o.kind;if(typeof l!="st\
ring"){const d={instancePath:p+"/network/pools/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/ite\
ms/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(l!=="IPPool"){const d={instancePath:p+
"/network/pools/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:h.properties.network.oneOf[2].properties.pools.items.properties.kind.enum}};e===null?e=[d]:e.
push(d),s++}}if(o.metadata!==void 0){let l=o.metadata;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const d={
instancePath:p+"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/propertie\
s/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[d]:e.push(d),s++}for(const d in l)if(!(d===
"name"||d==="annotations"||d==="creationTimestamp"||d==="generation"||d==="labels"||d==="managedFields"||d==="resourceVe\
rsion"||d==="uid")){const c={instancePath:p+"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),s++}if(l.name!==void 0&&typeof l.name!="string"){const d={instancePath:p+"/network/pools/"+r+"/\
metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:p+"/network/pools/"+r+"/\
metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.spec!==void 0){let l=o.spec;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.cidr===void 0){const d={instancePath:p+"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/spec/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[d]:e.push(
d),s++}for(const d in l)if(!b.call(h.properties.network.oneOf[2].properties.pools.items.properties.spec.properties,d)){const c={
instancePath:p+"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),s++}if(l.
cidr!==void 0&&typeof l.cidr!="string"){const d={instancePath:p+"/network/pools/"+r+"/spec/cidr",schemaPath:"#/propertie\
s/network/oneOf/2/properties/pools/items/properties/spec/properties/cidr/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),s++}if(l.ipipMode!==void 0){let d=l.ipipMode;if(typeof d!="string"){const c={instancePath:p+"/netwo\
rk/pools/"+r+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties\
/ipipMode/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(d==="Always"||d==="CrossSubnet"||
d==="Never")){const c={instancePath:p+"/network/pools/"+r+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/properties/spec/properties/ipipMode/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.ipipMode.enum}};e===null?e=[c]:e.push(c),s++}}if(l.vxlanMode!==void 0){
let d=l.vxlanMode;if(typeof d!="string"){const c={instancePath:p+"/network/pools/"+r+"/spec/vxlanMode",schemaPath:"#/pro\
perties/network/oneOf/2/properties/pools/items/properties/spec/properties/vxlanMode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[c]:e.push(c),s++}if(!(d==="Always"||d==="CrossSubnet"||d==="Never")){const c={instancePath:p+"/netw\
ork/pools/"+r+"/spec/vxlanMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properti\
es/vxlanMode/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[2].properties.pools.items.properties.
spec.properties.vxlanMode.enum}};e===null?e=[c]:e.push(c),s++}}if(l.natOutgoing!==void 0&&typeof l.natOutgoing!="boolean"){
const d={instancePath:p+"/network/pools/"+r+"/spec/natOutgoing",schemaPath:"#/properties/network/oneOf/2/properties/pool\
s/items/properties/spec/properties/natOutgoing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),s++}
if(l.blockSize!==void 0){let d=l.blockSize;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:p+
"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/blockSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof d=="number"&&isFinite(
d)){if(d>32||isNaN(d)){const c={instancePath:p+"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/on\
eOf/2/properties/pools/items/properties/spec/properties/blockSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}};
e===null?e=[c]:e.push(c),s++}if(d<20||isNaN(d)){const c={instancePath:p+"/network/pools/"+r+"/spec/blockSize",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/blockSize/minimum",keyword:"minimum",params:{
comparison:">=",limit:20}};e===null?e=[c]:e.push(c),s++}}}if(l.disabled!==void 0&&typeof l.disabled!="boolean"){const d={
instancePath:p+"/network/pools/"+r+"/spec/disabled",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/prop\
erties/spec/properties/disabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),s++}if(l.nodeSelector!==
void 0&&typeof l.nodeSelector!="string"){const d={instancePath:p+"/network/pools/"+r+"/spec/nodeSelector",schemaPath:"#/\
properties/network/oneOf/2/properties/pools/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}if(l.allowedUses!==void 0){let d=l.allowedUses;if(Array.isArray(d)){const c=d.length;
for(let f=0;f<c;f++){let m=d[f];if(typeof m!="string"){const k={instancePath:p+"/network/pools/"+r+"/spec/allowedUses/"+
f,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}if(!(m==="Workload"||m==="Tunnel"||m==="LoadBalancer")){const k={
instancePath:p+"/network/pools/"+r+"/spec/allowedUses/"+f,schemaPath:"#/properties/network/oneOf/2/properties/pools/item\
s/properties/spec/properties/allowedUses/items/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.allowedUses.items.enum}};e===null?e=[k]:e.push(k),s++}}}else{const c={
instancePath:p+"/network/pools/"+r+"/spec/allowedUses",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/p\
roperties/spec/properties/allowedUses/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(l.assignmentMode!==
void 0){let d=l.assignmentMode;if(typeof d!="string"){const c={instancePath:p+"/network/pools/"+r+"/spec/assignmentMode",
schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/assignmentMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(d==="Automatic"||d==="Manual")){const c={instancePath:p+
"/network/pools/"+r+"/spec/assignmentMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/properties/assignmentMode/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[2].properties.pools.items.
properties.spec.properties.assignmentMode.enum}};e===null?e=[c]:e.push(c),s++}}if(l.disableBGPExport!==void 0&&typeof l.
disableBGPExport!="boolean"){const d={instancePath:p+"/network/pools/"+r+"/spec/disableBGPExport",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/properties/disableBGPExport/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:p+"/network/pools/"+r+"/spec",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.
push(d),s++}}}else{const l={instancePath:p+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:p+"/networ\
k/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}}if(n.vethMtu!==void 0){let t=n.vethMtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const i={
instancePath:p+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)){if(t>9216||isNaN(t)){const i={instancePath:p+
"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[i]:e.push(i),s++}if(t<0||isNaN(t)){const i={instancePath:p+"/network/vethMtu",schemaPath:"#\
/properties/network/oneOf/2/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
i]:e.push(i),s++}}}}else{const t={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="native")if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
type===void 0){const t={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="type"||t==="podMtu")){const i={
instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t}};e===null?e=[i]:e.push(i),s++}if(n.type!==void 0){let t=n.type;if(typeof t!="string"){const i={
instancePath:p+"/network/type",schemaPath:"#/properties/network/oneOf/3/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),s++}if(t!=="native"){const i={instancePath:p+"/network/type",schemaPath:"#/properties\
/network/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:h.properties.network.oneOf[3].properties.type.
enum}};e===null?e=[i]:e.push(i),s++}}if(n.podMtu!==void 0){let t=n.podMtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){const i={instancePath:p+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)){if(t>9216||isNaN(t)){const i={
instancePath:p+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[i]:e.push(i),s++}if(t<576||isNaN(t)){const i={instancePath:p+"/network/podMtu",
schemaPath:"#/properties/network/oneOf/3/properties/podMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[i]:e.push(i),s++}}}}else{const t={instancePath:p+"/network",schemaPath:"#/properties/network/oneOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:p+"/network",schemaPath:"#/propert\
ies/network/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:a}};e===null?e=[t]:e.push(
t),s++}else{const t={instancePath:p+"/network",schemaPath:"#/properties/network/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:a}};e===null?e=[t]:e.push(t),s++}}else{const a={instancePath:p+"/network",schemaPath:"#/\
properties/network/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(u.pods!==void 0){let n=u.
pods;if(Array.isArray(n)){const a=n.length;for(let t=0;t<a;t++){let i=n[t];if(typeof i!="string"&&!(i&&typeof i=="object"&&
!Array.isArray(i))){const r={instancePath:p+"/pods/"+t,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{
type:h.properties.pods.items.type}};e===null?e=[r]:e.push(r),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){const r={instancePath:p+"/pods/"+t,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),s++}if(i.kind===void 0){const r={instancePath:p+"/pods/"+t,schemaPath:"#/properti\
es/pods/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.metadata===
void 0){const r={instancePath:p+"/pods/"+t,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),s++}if(i.spec===void 0){const r={instancePath:p+"/pods/"+t,schemaPath:"#/properties\
/pods/items/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in i)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){const o={instancePath:p+"/pods/"+t,schemaPath:"\
#/properties/pods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[
o]:e.push(o),s++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){const o={instancePath:p+"/pods/"+t+
"/apiVersion",schemaPath:"#/properties/pods/items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),s++}if(r!=="v1"){const o={instancePath:p+"/pods/"+t+"/apiVersion",schemaPath:"#/properties/pods/ite\
ms/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:h.properties.pods.items.properties.apiVersion.enum}};
e===null?e=[o]:e.push(o),s++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){const o={instancePath:p+"/pods/"+t+
"/kind",schemaPath:"#/properties/pods/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}if(r!=="Pod"){const o={instancePath:p+"/pods/"+t+"/kind",schemaPath:"#/properties/pods/items/properties/ki\
nd/enum",keyword:"enum",params:{allowedValues:h.properties.pods.items.properties.kind.enum}};e===null?e=[o]:e.push(o),s++}}
if(i.metadata!==void 0){let r=i.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const o={instancePath:p+
"/pods/"+t+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),s++}for(const o in r)if(!b.call(h.properties.pods.items.properties.metadata.properties,
o)){const l={instancePath:p+"/pods/"+t+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(r.name!==void 0&&
typeof r.name!="string"){const o={instancePath:p+"/pods/"+t+"/metadata/name",schemaPath:"#/properties/pods/items/propert\
ies/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.namespace!==
void 0&&typeof r.namespace!="string"){const o={instancePath:p+"/pods/"+t+"/metadata/namespace",schemaPath:"#/properties/\
pods/items/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}if(r.labels!==void 0){let o=r.labels;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const l in o)if(typeof o[l]!="\
string"){const d={instancePath:p+"/pods/"+t+"/metadata/labels/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/pods/items/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),s++}}else{const l={instancePath:p+"/pods/"+t+"/metadata/labels",schemaPath:"#/properties/p\
ods/items/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}
if(r.annotations!==void 0){let o=r.annotations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const l in o)if(typeof o[l]!=
"string"){const d={instancePath:p+"/pods/"+t+"/metadata/annotations/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/pods/items/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}}else{const l={instancePath:p+"/pods/"+t+"/metadata/annotations",schemaPath:"#/pr\
operties/pods/items/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[
l]:e.push(l),s++}}}else{const o={instancePath:p+"/pods/"+t+"/metadata",schemaPath:"#/properties/pods/items/properties/me\
tadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(i.spec!==void 0){let r=i.spec;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.nodeName===void 0){const o={instancePath:p+"/pods/"+t+"/spec",schemaPath:"#/\
properties/pods/items/properties/spec/required",keyword:"required",params:{missingProperty:"nodeName"}};e===null?e=[o]:e.
push(o),s++}for(const o in r)if(!b.call(h.properties.pods.items.properties.spec.properties,o)){const l={instancePath:p+"\
/pods/"+t+"/spec",schemaPath:"#/properties/pods/items/properties/spec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(r.nodeName!==void 0&&typeof r.nodeName!="string"){const o={
instancePath:p+"/pods/"+t+"/spec/nodeName",schemaPath:"#/properties/pods/items/properties/spec/properties/nodeName/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.hostNetwork!==void 0&&typeof r.hostNetwork!="bo\
olean"){const o={instancePath:p+"/pods/"+t+"/spec/hostNetwork",schemaPath:"#/properties/pods/items/properties/spec/prope\
rties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:p+
"/pods/"+t+"/spec",schemaPath:"#/properties/pods/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),s++}}if(i.status!==void 0){let r=i.status;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)
if(!b.call(h.properties.pods.items.properties.status.properties,o)){const l={instancePath:p+"/pods/"+t+"/status",schemaPath:"\
#/properties/pods/items/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[l]:e.push(l),s++}if(r.podIP!==void 0&&typeof r.podIP!="string"){const o={instancePath:p+"/pods/"+t+"/status/\
podIP",schemaPath:"#/properties/pods/items/properties/status/properties/podIP/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:p+"/pods/"+t+"/status",schemaPath:"#/properties/pods/items/prop\
erties/status/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}}}else{const a={instancePath:p+
"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(u.changes!==
void 0){let n=u.changes;if(Array.isArray(n)){const a=n.length;for(let t=0;t<a;t++){let i=n[t];const r=s;let o=!0;const l=s;
if(s===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.stop===void 0&&(c="stop")){const f={};e===null?e=[f]:e.
push(f),s++}}else{const c={};e===null?e=[c]:e.push(c),s++}var y=l===s;s=r,e!==null&&(r?e.length=r:e=null);let d;if(y){const c=s;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.at===void 0){const m={instancePath:p+"/changes/"+t,schemaPath:"#/prope\
rties/changes/items/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[m]:e.push(m),s++}if(i.stop===
void 0){const m={instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/then/required",keyword:"required",params:{
missingProperty:"stop"}};e===null?e=[m]:e.push(m),s++}for(const m in i)if(!(m==="at"||m==="stop"||m==="hosts")){const k={
instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/then/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:m}};e===null?e=[k]:e.push(k),s++}if(i.at!==void 0){let m=i.at;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))){const k={instancePath:p+"/changes/"+t+"/at",schemaPath:"#/properties/changes/items/then/properti\
es/at/type",keyword:"type",params:{type:h.properties.changes.items.then.properties.at.type}};e===null?e=[k]:e.push(k),s++}}
if(i.stop!==void 0){let m=i.stop;if(typeof m!="string"){const k={instancePath:p+"/changes/"+t+"/stop",schemaPath:"#/prop\
erties/changes/items/then/properties/stop/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}if(!(m===
"flannel"||m==="calico")){const k={instancePath:p+"/changes/"+t+"/stop",schemaPath:"#/properties/changes/items/then/prop\
erties/stop/enum",keyword:"enum",params:{allowedValues:h.properties.changes.items.then.properties.stop.enum}};e===null?e=
[k]:e.push(k),s++}}if(i.hosts!==void 0){let m=i.hosts;if(Array.isArray(m)){if(m.length<1){const P={instancePath:p+"/chan\
ges/"+t+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[P]:e.push(P),s++}const k=m.length;for(let P=0;P<k;P++)if(typeof m[P]!="string"){const g={instancePath:p+"/ch\
anges/"+t+"/hosts/"+P,schemaPath:"#/properties/changes/items/then/properties/hosts/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),s++}}else{const k={instancePath:p+"/changes/"+t+"/hosts",schemaPath:"#/properties/cha\
nges/items/then/properties/hosts/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}}else{const m={
instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/then/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),s++}var y=c===s;o=y,d="then"}else{const c=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.at===
void 0){const m={instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[m]:e.push(m),s++}if(i.on===void 0){const m={instancePath:p+"/changes/"+t,schemaPath:"\
#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[m]:e.push(m),s++}
if(i.run===void 0){const m={instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/else/required",keyword:"\
required",params:{missingProperty:"run"}};e===null?e=[m]:e.push(m),s++}for(const m in i)if(!(m==="at"||m==="on"||m==="ru\
n")){const k={instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/else/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m}};e===null?e=[k]:e.push(k),s++}if(i.at!==void 0){let m=i.at;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))){const k={instancePath:p+"/changes/"+t+"/at",schemaPath:"#/properties/chang\
es/items/else/properties/at/type",keyword:"type",params:{type:h.properties.changes.items.else.properties.at.type}};e===null?
e=[k]:e.push(k),s++}}if(i.on!==void 0&&typeof i.on!="string"){const m={instancePath:p+"/changes/"+t+"/on",schemaPath:"#/\
properties/changes/items/else/properties/on/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(i.
run!==void 0){let m=i.run;if(Array.isArray(m)){if(m.length<1){const P={instancePath:p+"/changes/"+t+"/run",schemaPath:"#\
/properties/changes/items/else/properties/run/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),s++}
const k=m.length;for(let P=0;P<k;P++)if(typeof m[P]!="string"){const g={instancePath:p+"/changes/"+t+"/run/"+P,schemaPath:"\
#/properties/changes/items/else/properties/run/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(
g),s++}}else{const k={instancePath:p+"/changes/"+t+"/run",schemaPath:"#/properties/changes/items/else/properties/run/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}}else{const m={instancePath:p+"/changes/"+t,schemaPath:"\
#/properties/changes/items/else/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}var y=c===s;o=
y,d="else"}if(!o){const c={instancePath:p+"/changes/"+t,schemaPath:"#/properties/changes/items/if",keyword:"if",params:{
failingKeyword:d}};e===null?e=[c]:e.push(c),s++}}}else{const a={instancePath:p+"/changes",schemaPath:"#/properties/chang\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(u.probes!==void 0){let n=u.probes;if(Array.
isArray(n)){const a=n.length;for(let t=0;t<a;t++){let i=n[t];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const r={instancePath:p+"/probes/"+t,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type:h.properties.
probes.items.type}};e===null?e=[r]:e.push(r),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.from===void 0){const r={
instancePath:p+"/probes/"+t,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[r]:e.push(r),s++}if(i.to===void 0){const r={instancePath:p+"/probes/"+t,schemaPath:"#/properties/pro\
bes/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!b.
call(h.properties.probes.items.properties,r)){const o={instancePath:p+"/probes/"+t,schemaPath:"#/properties/probes/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.name!==
void 0&&typeof i.name!="string"){const r={instancePath:p+"/probes/"+t+"/name",schemaPath:"#/properties/probes/items/prop\
erties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.from!==void 0&&typeof i.from!=
"string"){const r={instancePath:p+"/probes/"+t+"/from",schemaPath:"#/properties/probes/items/properties/from/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.to!==void 0&&typeof i.to!="string"){const r={instancePath:p+
"/probes/"+t+"/to",schemaPath:"#/properties/probes/items/properties/to/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(i.protocol!==void 0&&typeof i.protocol!="string"){const r={instancePath:p+"/probes/"+t+"/pro\
tocol",schemaPath:"#/properties/probes/items/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(i.listening!==void 0&&typeof i.listening!="boolean"){const r={instancePath:p+"/probes/"+t+"/listeni\
ng",schemaPath:"#/properties/probes/items/properties/listening/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[r]:e.push(r),s++}if(i.size!==void 0){let r=i.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:p+
"/probes/"+t+"/size",schemaPath:"#/properties/probes/items/properties/size/type",keyword:"type",params:{type:"integer"}};
e===null?e=[o]:e.push(o),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const o={instancePath:p+"/probes/"+
t+"/size",schemaPath:"#/properties/probes/items/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[o]:e.push(o),s++}if(r<28||isNaN(r)){const o={instancePath:p+"/probes/"+t+"/size",schemaPath:"#/properties/pr\
obes/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:28}};e===null?e=[o]:e.push(o),s++}}}
if(i.df!==void 0&&typeof i.df!="boolean"){const r={instancePath:p+"/probes/"+t+"/df",schemaPath:"#/properties/probes/ite\
ms/properties/df/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(i.ttl!==void 0){let r=i.ttl;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:p+"/probes/"+t+"/ttl",schemaPath:"#/prop\
erties/probes/items/properties/ttl/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof r==
"number"&&isFinite(r)){if(r>255||isNaN(r)){const o={instancePath:p+"/probes/"+t+"/ttl",schemaPath:"#/properties/probes/i\
tems/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[o]:e.push(o),s++}if(r<1||
isNaN(r)){const o={instancePath:p+"/probes/"+t+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),s++}}}if(i.at!==void 0){let r=i.at;if(typeof r!="str\
ing"&&!(typeof r=="number"&&isFinite(r))){const o={instancePath:p+"/probes/"+t+"/at",schemaPath:"#/properties/probes/ite\
ms/properties/at/type",keyword:"type",params:{type:h.properties.probes.items.properties.at.type}};e===null?e=[o]:e.push(
o),s++}}if(i.expect!==void 0){let r=i.expect;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="dis\
position"||o==="place"||o==="reply"||o==="wire"||o==="overhead"||o==="path")){const l={instancePath:p+"/probes/"+t+"/exp\
ect",schemaPath:"#/properties/probes/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(r.disposition!==void 0&&typeof r.disposition!="string"){const o={
instancePath:p+"/probes/"+t+"/expect/disposition",schemaPath:"#/properties/probes/items/properties/expect/properties/dis\
position/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.place!==void 0&&typeof r.place!=
"string"){const o={instancePath:p+"/probes/"+t+"/expect/place",schemaPath:"#/properties/probes/items/properties/expect/p\
roperties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.reply!==void 0&&typeof r.
reply!="string"){const o={instancePath:p+"/probes/"+t+"/expect/reply",schemaPath:"#/properties/probes/items/properties/e\
xpect/properties/reply/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.wire!==void 0){let o=r.
wire;if(o&&typeof o=="object"&&!Array.isArray(o))for(const l in o){let d=o[l];if(typeof d!="string"){const c={instancePath:p+
"/probes/"+t+"/expect/wire/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/items/properties/e\
xpect/properties/wire/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(d===
"plain"||d==="vxlan"||d==="ipip")){const c={instancePath:p+"/probes/"+t+"/expect/wire/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/probes/items/properties/expect/properties/wire/additionalProperties/enum",keyword:"enum",
params:{allowedValues:h.properties.probes.items.properties.expect.properties.wire.additionalProperties.enum}};e===null?e=
[c]:e.push(c),s++}}else{const l={instancePath:p+"/probes/"+t+"/expect/wire",schemaPath:"#/properties/probes/items/proper\
ties/expect/properties/wire/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(r.overhead!==void 0){
let o=r.overhead;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:p+"/probes/"+t+"/expect\
/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhead/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>65535||isNaN(o)){const l={instancePath:p+
"/probes/"+t+"/expect/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhead/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){const l={instancePath:p+"/\
probes/"+t+"/expect/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhead/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(r.path!==void 0){let o=r.path;if(Array.isArray(
o)){if(o.length<1){const d={instancePath:p+"/probes/"+t+"/expect/path",schemaPath:"#/properties/probes/items/properties/\
expect/properties/path/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const l=o.length;for(let d=0;d<
l;d++)if(typeof o[d]!="string"){const c={instancePath:p+"/probes/"+t+"/expect/path/"+d,schemaPath:"#/properties/probes/i\
tems/properties/expect/properties/path/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
const l={instancePath:p+"/probes/"+t+"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/p\
ath/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{const o={instancePath:p+"/probes/"+t+
"/expect",schemaPath:"#/properties/probes/items/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),s++}}}}}else{const a={instancePath:p+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(u.brokenBy!==void 0){let n=u.brokenBy;if(Array.isArray(n)){const a=n.length;
for(let t=0;t<a;t++){let i=n[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:p+
"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[r]:e.push(r),s++}if(i.patch===void 0){const r={instancePath:p+"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/i\
tems/required",keyword:"required",params:{missingProperty:"patch"}};e===null?e=[r]:e.push(r),s++}if(i.then===void 0){const r={
instancePath:p+"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"\
then"}};e===null?e=[r]:e.push(r),s++}for(const r in i)if(!(r==="name"||r==="patch"||r==="then")){const o={instancePath:p+
"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),s++}if(i.name!==void 0&&typeof i.name!="string"){const r={instancePath:p+"/brokenBy/"+t+"/name",
schemaPath:"#/properties/brokenBy/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(i.patch!==void 0){let r=i.patch;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const o={instancePath:p+"/brok\
enBy/"+t+"/patch",schemaPath:"#/properties/brokenBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),s++}}if(i.then!==void 0){let r=i.then;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)
if(typeof r[o]!="string"){const l={instancePath:p+"/brokenBy/"+t+"/then/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/brokenBy/items/properties/then/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),s++}}else{const o={instancePath:p+"/brokenBy/"+t+"/then",schemaPath:"#/properties/brokenBy/items/propertie\
s/then/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:p+"/broken\
By/"+t,schemaPath:"#/properties/brokenBy/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{
const a={instancePath:p+"/brokenBy",schemaPath:"#/properties/brokenBy/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),s++}}if(u.fixedBy!==void 0){let n=u.fixedBy;if(Array.isArray(n)){const a=n.length;for(let t=0;t<a;t++){let i=n[t];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:p+"/fixedBy/"+t,schemaPath:"#/pro\
perties/fixedBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.patch===
void 0){const r={instancePath:p+"/fixedBy/"+t,schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{
missingProperty:"patch"}};e===null?e=[r]:e.push(r),s++}if(i.then===void 0){const r={instancePath:p+"/fixedBy/"+t,schemaPath:"\
#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?e=[r]:e.push(r),s++}for(const r in i)
if(!(r==="name"||r==="patch"||r==="then")){const o={instancePath:p+"/fixedBy/"+t,schemaPath:"#/properties/fixedBy/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(i.name!==
void 0&&typeof i.name!="string"){const r={instancePath:p+"/fixedBy/"+t+"/name",schemaPath:"#/properties/fixedBy/items/pr\
operties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.patch!==void 0){let r=i.patch;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const o={instancePath:p+"/fixedBy/"+t+"/patch",schemaPath:"#/properties/\
fixedBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(i.then!==void 0){
let r=i.then;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const l={instancePath:p+
"/fixedBy/"+t+"/then/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:p+
"/fixedBy/"+t+"/then",schemaPath:"#/properties/fixedBy/items/properties/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:p+"/fixedBy/"+t,schemaPath:"#/properties/fixedBy/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const a={instancePath:p+"/fixedBy",schemaPath:"#/prope\
rties/fixedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{const n={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return w.errors=e,s===0}const x=N;function N(u,{instancePath:p="",parentData:j,parentDataProperty:v,rootData:q=u}={}){let e=null,s=0;if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){if(u.Network===void 0){const y={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Network"}};e===null?e=[y]:e.push(y),s++}if(u.Backend===void 0){const y={instancePath:p,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[y]:e.push(y),s++}for(const y in u)if(!(y==="N\
etwork"||y==="Backend"||y==="EnableIPv4"||y==="EnableIPv6"||y==="EnableNFTables")){const n={instancePath:p,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[n]:e.push(n),s++}if(u.Network!==
void 0&&typeof u.Network!="string"){const y={instancePath:p+"/Network",schemaPath:"#/properties/Network/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(u.Backend!==void 0){let y=u.Backend;if(y&&typeof y=="object"&&
!Array.isArray(y)){if(y.Type===void 0){const n={instancePath:p+"/Backend",schemaPath:"#/properties/Backend/required",keyword:"\
required",params:{missingProperty:"Type"}};e===null?e=[n]:e.push(n),s++}for(const n in y)if(!(n==="Type"||n==="VNI"||n===
"Port"||n==="DirectRouting"||n==="MTU")){const a={instancePath:p+"/Backend",schemaPath:"#/properties/Backend/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[a]:e.push(a),s++}if(y.Type!==void 0&&
typeof y.Type!="string"){const n={instancePath:p+"/Backend/Type",schemaPath:"#/properties/Backend/properties/Type/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(y.VNI!==void 0){let n=y.VNI;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const a={instancePath:p+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/\
VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)){if(n>
9999999||isNaN(n)){const a={instancePath:p+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[a]:e.push(a),s++}if(n<1||isNaN(n)){const a={instancePath:p+
"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),s++}}}if(y.Port!==void 0){let n=y.Port;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
const a={instancePath:p+"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[a]:e.push(a),s++}if(typeof n=="number"&&isFinite(n)){if(n>65535||isNaN(n)){const a={instancePath:p+
"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[a]:e.push(a),s++}if(n<1||isNaN(n)){const a={instancePath:p+"/Backend/Port",schemaPath:"#/properties/Backend/\
properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),s++}}}if(y.DirectRouting!==
void 0&&typeof y.DirectRouting!="boolean"){const n={instancePath:p+"/Backend/DirectRouting",schemaPath:"#/properties/Bac\
kend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),s++}if(y.MTU!==void 0){
let n=y.MTU;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const a={instancePath:p+"/Backend/MTU",schemaPath:"\
#/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof n==
"number"&&isFinite(n)){if(n>9216||isNaN(n)){const a={instancePath:p+"/Backend/MTU",schemaPath:"#/properties/Backend/prop\
erties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),s++}if(n<576||isNaN(
n)){const a={instancePath:p+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{
comparison:">=",limit:576}};e===null?e=[a]:e.push(a),s++}}}}else{const n={instancePath:p+"/Backend",schemaPath:"#/proper\
ties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(u.EnableIPv4!==void 0&&typeof u.
EnableIPv4!="boolean"){const y={instancePath:p+"/EnableIPv4",schemaPath:"#/properties/EnableIPv4/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),s++}if(u.EnableIPv6!==void 0&&typeof u.EnableIPv6!="boolean"){const y={instancePath:p+
"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),
s++}if(u.EnableNFTables!==void 0&&typeof u.EnableNFTables!="boolean"){const y={instancePath:p+"/EnableNFTables",schemaPath:"\
#/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),s++}}else{const y={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}return N.errors=e,s===0}const A={
"#":{fields:["version","name","description","seed","profile","assumptions","fabric","hosts","network","pods","changes","\
probes","brokenBy","fixedBy"],unsupported:[]},"#/properties/profile":{fields:["aws","flannel","calico","kernel"],unsupported:[]},
"#/properties/fabric":{fields:["type","vpc","subnets","routeTables","securityGroups"],unsupported:[]},"#/properties/fabr\
ic/properties/vpc":{fields:["name","cidr","mtu"],unsupported:[]},"#/properties/fabric/properties/subnets/additionalPrope\
rties":{fields:["zone","cidr","routeTable"],unsupported:[]},"#/properties/fabric/properties/routeTables/additionalProper\
ties":{fields:["quota","routes"],unsupported:[]},"#/properties/fabric/properties/routeTables/additionalProperties/proper\
ties/routes/items":{fields:["destination","target"],unsupported:[]},"#/properties/fabric/properties/securityGroups/addit\
ionalProperties":{fields:["ingress","egress"],unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalP\
roperties/properties/ingress/items":{fields:["protocol","ports","icmp","from"],unsupported:[]},"#/properties/fabric/prop\
erties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp":{fields:["type","code"],unsupported:[]},
"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items":{fields:["protocol","ports",
"icmp","to"],unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items\
/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/hosts/additionalProperties":{fields:["subnet","a\
ddress","interface","mtu","sourceDestCheck","securityGroups","podCIDR","forwardPolicy","sysctls"],unsupported:[]},"#/pro\
perties/network/oneOf/0":{fields:["type","net-conf.json"],unsupported:[]},"#/properties/network/oneOf/0/properties/net-c\
onf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin",
"SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/0/properties/net\
-conf.json/properties/Backend":{fields:["Type","VNI","Port","DirectRouting","MTU"],unsupported:["GBP","Learning","MacPre\
fix"]},"#/properties/network/oneOf/1":{fields:["type","net-conf.json","vethMtu"],unsupported:[]},"#/properties/network/o\
neOf/1/properties/net-conf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["\
SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network\
/oneOf/1/properties/net-conf.json/properties/Backend":{fields:["Type","VNI","Port","DirectRouting","MTU"],unsupported:["\
GBP","Learning","MacPrefix"]},"#/properties/network/oneOf/2":{fields:["type","pools","vethMtu"],unsupported:[]},"#/prope\
rties/network/oneOf/2/properties/pools/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/propert\
ies/network/oneOf/2/properties/pools/items/properties/metadata":{fields:["name","annotations","creationTimestamp","gener\
ation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/\
items/properties/spec":{fields:["cidr","ipipMode","vxlanMode","natOutgoing","blockSize","disabled","nodeSelector","allow\
edUses","assignmentMode","disableBGPExport"],unsupported:["namespaceSelector","nat-outgoing","ipip"]},"#/properties/netw\
ork/oneOf/3":{fields:["type","podMtu"],unsupported:[]},"#/properties/pods/items":{fields:["apiVersion","kind","metadata",
"spec","status"],unsupported:[]},"#/properties/pods/items/properties/metadata":{fields:["name","namespace","labels","ann\
otations","creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation",
"managedFields","ownerReferences","resourceVersion","selfLink","uid"],unsupported:[]},"#/properties/pods/items/propertie\
s/spec":{fields:["nodeName","hostNetwork","activeDeadlineSeconds","affinity","automountServiceAccountToken","containers",
"dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostPID","hostUsers","hostna\
me","hostnameOverride","imagePullSecrets","initContainers","nodeSelector","os","overhead","preemptionPolicy","priority",
"priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeClassName","schedulerName","sc\
hedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","shareProce\
ssNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"],unsupported:[]},
"#/properties/pods/items/properties/status":{fields:["podIP","conditions","containerStatuses","ephemeralContainerStatuse\
s","hostIP","hostIPs","initContainerStatuses","message","nominatedNodeName","observedGeneration","phase","podIPs","qosCl\
ass","reason","resize","resourceClaimStatuses","startTime"],unsupported:[]},"#/properties/changes/items/then":{fields:["\
at","stop","hosts"],unsupported:[]},"#/properties/changes/items/else":{fields:["at","on","run"],unsupported:[]},"#/prope\
rties/probes/items":{fields:["name","from","to","protocol","listening","size","df","ttl","at","expect"],unsupported:[]},
"#/properties/probes/items/properties/expect":{fields:["disposition","place","reply","wire","overhead","path"],unsupported:[]},
"#/properties/brokenBy/items":{fields:["name","patch","then"],unsupported:[]},"#/properties/fixedBy/items":{fields:["nam\
e","patch","then"],unsupported:[]}},O={"#":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:[
"SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/Backen\
d":{fields:["Type","VNI","Port","DirectRouting","MTU"],unsupported:["GBP","Learning","MacPrefix"]}};export{x as netConf,O as netConfFields,B as scenario,A as scenarioFields};
