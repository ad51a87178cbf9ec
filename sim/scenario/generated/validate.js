// Made by build/validators.ts from sim/scenario/language. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
const x=w,u={additionalProperties:!1,type:"object",required:["version","name","fabric","hosts","network"],properties:{version:{
const:1,type:"number"},name:{type:"string"},description:{type:"string"},seed:{minimum:0,maximum:4294967295,type:"integer"},
profile:{additionalProperties:!1,type:"object",properties:{aws:{type:"string",enum:["2025","2023","2017"]},flannel:{type:"\
string",enum:["0.28","0.8"]},calico:{type:"string",enum:["3.28"]},kernel:{type:"string",enum:["6.1"]}}},assumptions:{type:"\
object",additionalProperties:{type:["boolean","number"]}},fabric:{additionalProperties:!1,type:"object",required:["type",
"subnets"],properties:{type:{type:"string",enum:["aws"]},vpc:{additionalProperties:!1,type:"object",required:["cidr"],properties:{
name:{type:"string"},cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"integer"},region:{type:"string"}}},vpcs:{type:"\
object",additionalProperties:{additionalProperties:!1,type:"object",required:["cidr"],properties:{cidr:{type:"string"},mtu:{
minimum:576,maximum:9001,type:"integer"},region:{type:"string"},secondaryCidrs:{minItems:1,type:"array",items:{type:"str\
ing"}}}}},subnets:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:["zone","cidr"],properties:{
vpc:{type:"string"},zone:{type:"string"},cidr:{type:"string"},routeTable:{type:"string"},networkAcl:{type:"string"}}}},routeTables:{
type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{vpc:{type:"string"},main:{type:"bo\
olean"},quota:{minimum:1,maximum:1e3,type:"integer"},propagation:{minItems:1,type:"array",items:{type:"string"}},routes:{
type:"array",items:{additionalProperties:!1,type:"object",required:["destination","target"],properties:{destination:{type:"\
string"},target:{type:"string"}}}}}}},networkAcls:{type:"object",additionalProperties:{additionalProperties:!1,type:"obj\
ect",properties:{vpc:{type:"string"},ingress:{type:"array",items:{additionalProperties:!1,type:"object",required:["rule",
"action","protocol","from"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{type:"string",enum:["allow",
"deny"]},protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"obje\
ct",required:["type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},
from:{type:"string"}}}},egress:{type:"array",items:{additionalProperties:!1,type:"object",required:["rule","action","pro\
tocol","to"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{type:"string",enum:["allow","deny"]},protocol:{
type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:["type"],
properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},to:{type:"string"}}}}}}},
securityGroups:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{vpc:{type:"string"},
ingress:{type:"array",items:{additionalProperties:!1,type:"object",required:["protocol","from"],properties:{protocol:{type:[
"string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:["type"],properties:{
type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},from:{type:"string"}}}},egress:{
type:"array",items:{additionalProperties:!1,type:"object",required:["protocol","to"],properties:{protocol:{type:["string",
"integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:["type"],properties:{
type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},to:{type:"string"}}}}}}},gateways:{
type:"object",additionalProperties:{type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[{additionalProperties:!1,
type:"object",required:["type"],properties:{type:{type:"string",enum:["internet"]},vpc:{type:"string"}}},{additionalProperties:!1,
type:"object",required:["type","subnet","address"],properties:{type:{type:"string",enum:["nat"]},subnet:{type:"string"},
address:{type:"string"}}},{additionalProperties:!1,type:"object",required:["type","customer"],properties:{type:{type:"st\
ring",enum:["vpn"]},vpc:{type:"string"},customer:{minItems:1,type:"array",items:{type:"string"}}}}]}},peerings:{type:"ob\
ject",additionalProperties:{additionalProperties:!1,type:"object",required:["vpcs"],properties:{vpcs:{minItems:2,maxItems:2,
type:"array",items:{type:"string"}}}}},transitGateways:{type:"object",additionalProperties:{additionalProperties:!1,type:"\
object",required:["attachments"],properties:{attachments:{type:"object",additionalProperties:{additionalProperties:!1,type:"\
object",required:["subnets"],properties:{vpc:{type:"string"},subnets:{minItems:1,type:"array",items:{type:"string"}},routeTable:{
type:"string"},propagation:{type:"array",items:{type:"string"}}}}},routeTables:{type:"object",additionalProperties:{additionalProperties:!1,
type:"object",properties:{routes:{type:"array",items:{additionalProperties:!1,type:"object",required:["destination","tar\
get"],properties:{destination:{type:"string"},target:{type:"string"}}}}}}}}}}}},hosts:{type:"object",additionalProperties:{
additionalProperties:!1,type:"object",required:["subnet","address"],properties:{subnet:{type:"string"},address:{type:"st\
ring"},secondaryAddresses:{minItems:1,type:"array",items:{type:"string"}},prefixes:{minItems:1,type:"array",items:{type:"\
string"}},publicAddress:{type:"boolean"},mtu:{minimum:576,maximum:9216,type:"integer"},sourceDestCheck:{type:"boolean"},
securityGroups:{minItems:1,type:"array",items:{type:"string"}},connectionTracking:{additionalProperties:!1,type:"object",
properties:{tcpEstablishedTimeout:{minimum:60,maximum:432e3,type:"integer"},udpTimeout:{minimum:30,maximum:60,type:"inte\
ger"},udpStreamTimeout:{minimum:60,maximum:180,type:"integer"}}},interface:{type:"string"},interfaces:{minItems:1,type:"\
array",items:{additionalProperties:!1,type:"object",required:["interface","subnet","address"],properties:{interface:{type:"\
string"},subnet:{type:"string"},address:{type:"string"},secondaryAddresses:{minItems:1,type:"array",items:{type:"string"}},
prefixes:{minItems:1,type:"array",items:{type:"string"}},publicAddress:{type:"boolean"},mtu:{minimum:576,maximum:9216,type:"\
integer"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"array",items:{type:"string"}},connectionTracking:{
additionalProperties:!1,type:"object",properties:{tcpEstablishedTimeout:{minimum:60,maximum:432e3,type:"integer"},udpTimeout:{
minimum:30,maximum:60,type:"integer"},udpStreamTimeout:{minimum:60,maximum:180,type:"integer"}}}}}},podCIDR:{type:"strin\
g"},forwardPolicy:{type:"string",enum:["ACCEPT","DROP"]},sysctls:{type:"object",additionalProperties:{type:"integer"}}}}},
network:{type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[{additionalProperties:!1,type:"objec\
t",required:["type","net-conf.json"],properties:{type:{type:"string",enum:["flannel"]},"net-conf.json":{additionalProperties:!1,
type:["string","object"],required:["Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,
type:"object",required:["Type"],properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,
maximum:65535,type:"integer"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,
maximum:9216,type:"integer"},RouteTableID:{type:["string","array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},
EnableIPv6:{type:"boolean"},EnableNFTables:{type:"boolean"}}}}},{additionalProperties:!1,type:"object",required:["type",
"net-conf.json"],properties:{type:{type:"string",enum:["canal"]},"net-conf.json":{additionalProperties:!1,type:["string",
"object"],required:["Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"obje\
ct",required:["Type"],properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,
type:"integer"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,
type:"integer"},RouteTableID:{type:["string","array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"\
boolean"},EnableNFTables:{type:"boolean"}}},vethMtu:{minimum:0,maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"\
object",required:["type","pools"],properties:{type:{type:"string",enum:["calico"]},pools:{minItems:1,type:"array",items:{
additionalProperties:!1,type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"str\
ing",enum:["projectcalico.org/v3","crd.projectcalico.org/v1"]},kind:{type:"string",enum:["IPPool"]},metadata:{additionalProperties:!1,
type:"object",required:["name"],properties:{name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},
managedFields:{},resourceVersion:{},uid:{}}},spec:{additionalProperties:!1,type:"object",required:["cidr"],properties:{cidr:{
type:"string"},ipipMode:{type:"string",enum:["Always","CrossSubnet","Never"]},vxlanMode:{type:"string",enum:["Always","C\
rossSubnet","Never"]},natOutgoing:{type:"boolean"},blockSize:{minimum:20,maximum:32,type:"integer"},disabled:{type:"bool\
ean"},nodeSelector:{type:"string"},allowedUses:{type:"array",items:{type:"string",enum:["Workload","Tunnel","LoadBalance\
r"]}},assignmentMode:{type:"string",enum:["Automatic","Manual"]},disableBGPExport:{type:"boolean"}}}}}},vethMtu:{minimum:0,
maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"object",required:["type"],properties:{type:{type:"string",
enum:["native"]},podMtu:{minimum:576,maximum:9216,type:"integer"}}}]},pods:{type:"array",items:{additionalProperties:!1,
type:["string","object"],required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["v\
1"]},kind:{type:"string",enum:["Pod"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{
type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},
generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{}}},spec:{additionalProperties:!1,
type:"object",required:["nodeName"],properties:{nodeName:{type:"string"},hostNetwork:{type:"boolean"},activeDeadlineSeconds:{},
affinity:{},automountServiceAccountToken:{},containers:{},dnsConfig:{},dnsPolicy:{},enableServiceLinks:{},ephemeralContainers:{},
hostAliases:{},hostIPC:{},hostPID:{},hostUsers:{},hostname:{},hostnameOverride:{},imagePullSecrets:{},initContainers:{},
nodeSelector:{},os:{},overhead:{},preemptionPolicy:{},priority:{},priorityClassName:{},readinessGates:{},resourceClaims:{},
resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},schedulingGates:{},schedulingGroup:{},securityContext:{},
serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},subdomain:{},terminationGracePeriodSeconds:{},
tolerations:{},topologySpreadConstraints:{},volumes:{}}},status:{additionalProperties:!1,type:"object",properties:{podIP:{
type:"string"},conditions:{},containerStatuses:{},ephemeralContainerStatuses:{},hostIP:{},hostIPs:{},initContainerStatuses:{},
message:{},nominatedNodeName:{},observedGeneration:{},phase:{},podIPs:{},qosClass:{},reason:{},resize:{},resourceClaimStatuses:{},
startTime:{}}}}}},changes:{type:"array",items:{if:{type:"object",required:["stop"]},then:{additionalProperties:!1,type:"\
object",required:["at","stop"],properties:{at:{type:["string","number"]},stop:{type:"string",enum:["flannel","calico"]},
hosts:{minItems:1,type:"array",items:{type:"string"}}}},else:{additionalProperties:!1,type:"object",required:["at","on",
"run"],properties:{at:{type:["string","number"]},on:{type:"string"},run:{minItems:1,type:"array",items:{type:"string"}}}}}},
probes:{type:"array",items:{additionalProperties:!1,type:["string","object"],required:["from","to"],properties:{name:{type:"\
string"},from:{type:"string"},to:{type:"string"},protocol:{type:"string"},listening:{type:"boolean"},size:{minimum:28,maximum:65535,
type:"integer"},sizes:{minItems:1,type:"array",items:{type:["integer","string"]}},df:{type:"boolean"},ttl:{minimum:1,maximum:255,
type:"integer"},dscp:{minimum:0,maximum:63,type:"integer"},at:{type:["string","number"]},expect:{additionalProperties:!1,
type:"object",properties:{disposition:{type:"string"},place:{type:"string"},reply:{type:"string"},wire:{type:"object",additionalProperties:{
type:"string",enum:["plain","vxlan","ipip","wireguard"]}},overhead:{minimum:0,maximum:65535,type:"integer"},path:{minItems:1,
type:"array",items:{type:"string"}}}}}}},brokenBy:{type:"array",items:{additionalProperties:!1,type:"object",required:["\
name","patch","then"],properties:{name:{type:"string"},patch:{type:"object"},then:{type:"object",additionalProperties:{additionalProperties:!1,
type:["string","object"],properties:{disposition:{type:"string"},reply:{type:"string"}}}}}}},fixedBy:{type:"array",items:{
additionalProperties:!1,type:"object",required:["name","patch","then"],properties:{name:{type:"string"},patch:{type:"obj\
ect"},then:{type:"object",additionalProperties:{additionalProperties:!1,type:["string","object"],properties:{disposition:{
type:"string"},reply:{type:"string"}}}}}}}}},k=Object.prototype.hasOwnProperty;function w(y,{instancePath:i="",parentData:N,
parentDataProperty:j,rootData:T=y}={}){let e=null,s=0;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.version===void 0){
const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[m]:e.
push(m),s++}if(y.name===void 0){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[m]:e.push(m),s++}if(y.fabric===void 0){const m={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"fabric"}};e===null?e=[m]:e.push(m),s++}if(y.hosts===void 0){const m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"hosts"}};e===null?e=[m]:e.push(m),s++}if(y.network===void 0){const m={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"}};e===null?e=[m]:e.push(m),s++}
for(const m in y)if(!k.call(u.properties,m)){const d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(y.version!==void 0){let m=y.version;if(!(typeof m==
"number"&&isFinite(m))){const d={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),s++}if(m!==1){const d={instancePath:i+"/version",schemaPath:"#/properties/versi\
on/const",keyword:"const",params:{allowedValue:1}};e===null?e=[d]:e.push(d),s++}}if(y.name!==void 0&&typeof y.name!="str\
ing"){const m={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),s++}if(y.description!==void 0&&typeof y.description!="string"){const m={instancePath:i+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(y.seed!==void 0){let m=y.
seed;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/seed",schemaPath:"#/properties/\
seed/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(m)){if(m>
4294967295||isNaN(m)){const d={instancePath:i+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295}};e===null?e=[d]:e.push(d),s++}if(m<0||isNaN(m)){const d={instancePath:i+"/seed",schemaPath:"#/prop\
erties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),s++}}}if(y.profile!==void 0){
let m=y.profile;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const d in m)if(!(d==="aws"||d==="flannel"||d==="calico"||
d==="kernel")){const t={instancePath:i+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:d}};e===null?e=[t]:e.push(t),s++}if(m.aws!==void 0){let d=m.aws;if(typeof d!=
"string"){const t={instancePath:i+"/profile/aws",schemaPath:"#/properties/profile/properties/aws/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(d==="2025"||d==="2023"||d==="2017")){const t={instancePath:i+"/profile\
/aws",schemaPath:"#/properties/profile/properties/aws/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.
aws.enum}};e===null?e=[t]:e.push(t),s++}}if(m.flannel!==void 0){let d=m.flannel;if(typeof d!="string"){const t={instancePath:i+
"/profile/flannel",schemaPath:"#/properties/profile/properties/flannel/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(!(d==="0.28"||d==="0.8")){const t={instancePath:i+"/profile/flannel",schemaPath:"#/propertie\
s/profile/properties/flannel/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.flannel.enum}};e===
null?e=[t]:e.push(t),s++}}if(m.calico!==void 0){let d=m.calico;if(typeof d!="string"){const t={instancePath:i+"/profile/\
calico",schemaPath:"#/properties/profile/properties/calico/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(d!=="3.28"){const t={instancePath:i+"/profile/calico",schemaPath:"#/properties/profile/properties/calico/\
enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.calico.enum}};e===null?e=[t]:e.push(t),s++}}if(m.
kernel!==void 0){let d=m.kernel;if(typeof d!="string"){const t={instancePath:i+"/profile/kernel",schemaPath:"#/propertie\
s/profile/properties/kernel/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(d!=="6.1"){const t={
instancePath:i+"/profile/kernel",schemaPath:"#/properties/profile/properties/kernel/enum",keyword:"enum",params:{allowedValues:u.
properties.profile.properties.kernel.enum}};e===null?e=[t]:e.push(t),s++}}}else{const d={instancePath:i+"/profile",schemaPath:"\
#/properties/profile/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(y.assumptions!==void 0){
let m=y.assumptions;if(m&&typeof m=="object"&&!Array.isArray(m))for(const d in m){let t=m[d];if(typeof t!="boolean"&&!(typeof t==
"number"&&isFinite(t))){const o={instancePath:i+"/assumptions/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/assumptions/additionalProperties/type",keyword:"type",params:{type:u.properties.assumptions.additionalProperties.
type}};e===null?e=[o]:e.push(o),s++}}else{const d={instancePath:i+"/assumptions",schemaPath:"#/properties/assumptions/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(y.fabric!==void 0){let m=y.fabric;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.type===void 0){const d={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/requi\
red",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}if(m.subnets===void 0){const d={instancePath:i+
"/fabric",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[d]:
e.push(d),s++}for(const d in m)if(!k.call(u.properties.fabric.properties,d)){const t={instancePath:i+"/fabric",schemaPath:"\
#/properties/fabric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[t]:e.
push(t),s++}if(m.type!==void 0){let d=m.type;if(typeof d!="string"){const t={instancePath:i+"/fabric/type",schemaPath:"#\
/properties/fabric/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(d!=="aws"){
const t={instancePath:i+"/fabric/type",schemaPath:"#/properties/fabric/properties/type/enum",keyword:"enum",params:{allowedValues:u.
properties.fabric.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}if(m.vpc!==void 0){let d=m.vpc;if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.cidr===void 0){const t={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fabric/pro\
perties/vpc/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[t]:e.push(t),s++}for(const t in d)
if(!(t==="name"||t==="cidr"||t==="mtu"||t==="region")){const o={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fa\
bric/properties/vpc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.
push(o),s++}if(d.name!==void 0&&typeof d.name!="string"){const t={instancePath:i+"/fabric/vpc/name",schemaPath:"#/proper\
ties/fabric/properties/vpc/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(d.
cidr!==void 0&&typeof d.cidr!="string"){const t={instancePath:i+"/fabric/vpc/cidr",schemaPath:"#/properties/fabric/prope\
rties/vpc/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(d.mtu!==void 0){let t=d.
mtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const o={instancePath:i+"/fabric/vpc/mtu",schemaPath:"#/pr\
operties/fabric/properties/vpc/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}
if(typeof t=="number"&&isFinite(t)){if(t>9001||isNaN(t)){const o={instancePath:i+"/fabric/vpc/mtu",schemaPath:"#/propert\
ies/fabric/properties/vpc/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9001}};e===null?e=[o]:
e.push(o),s++}if(t<576||isNaN(t)){const o={instancePath:i+"/fabric/vpc/mtu",schemaPath:"#/properties/fabric/properties/v\
pc/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[o]:e.push(o),s++}}}if(d.region!==
void 0&&typeof d.region!="string"){const t={instancePath:i+"/fabric/vpc/region",schemaPath:"#/properties/fabric/properti\
es/vpc/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+
"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}}if(m.vpcs!==void 0){let d=m.vpcs;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.cidr===void 0){const r={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/required",keyword:"requir\
ed",params:{missingProperty:"cidr"}};e===null?e=[r]:e.push(r),s++}for(const r in o)if(!(r==="cidr"||r==="mtu"||r==="regi\
on"||r==="secondaryCidrs")){const p={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(o.cidr!==void 0&&typeof o.cidr!="string"){const r={instancePath:i+"/fabric/vpcs/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/properties/c\
idr/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.mtu!==void 0){let r=o.mtu;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>9001||isNaN(r)){const p={instancePath:i+
"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/addition\
alProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9001}};e===null?e=[p]:e.push(p),s++}
if(r<576||isNaN(r)){const p={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">\
=",limit:576}};e===null?e=[p]:e.push(p),s++}}}if(o.region!==void 0&&typeof o.region!="string"){const r={instancePath:i+"\
/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/fabric/properties/vpcs/additi\
onalProperties/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.secondaryCidrs!==
void 0){let r=o.secondaryCidrs;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/propert\
ies/secondaryCidrs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}const p=r.length;for(let n=0;n<
p;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/secon\
daryCidrs/"+n,schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/properties/secondaryCidrs/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/fabric/vpcs/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/pr\
operties/secondaryCidrs/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+
"/fabric/vpcs/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalPrope\
rties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/v\
pcs",schemaPath:"#/properties/fabric/properties/vpcs/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}if(m.subnets!==void 0){let d=m.subnets;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.zone===void 0){const r={instancePath:i+"/fabric/subnets/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:"zone"}};e===null?e=[r]:e.push(r),s++}if(o.cidr===void 0){const r={instancePath:i+"/fabri\
c/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProper\
ties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[r]:e.push(r),s++}for(const r in o)if(!(r===
"vpc"||r==="zone"||r==="cidr"||r==="routeTable"||r==="networkAcl")){const p={instancePath:i+"/fabric/subnets/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.vpc!==void 0&&typeof o.
vpc!="string"){const r={instancePath:i+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/\
properties/fabric/properties/subnets/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(o.zone!==void 0&&typeof o.zone!="string"){const r={instancePath:i+"/fabric/subnets/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/zone",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/propertie\
s/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.cidr!==void 0&&typeof o.cidr!="str\
ing"){const r={instancePath:i+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properti\
es/fabric/properties/subnets/additionalProperties/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(o.routeTable!==void 0&&typeof o.routeTable!="string"){const r={instancePath:i+"/fabric/subnets/"+
t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/subnets/additionalProp\
erties/properties/routeTable/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.networkAcl!==
void 0&&typeof o.networkAcl!="string"){const r={instancePath:i+"/fabric/subnets/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/networkAcl",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/networkAcl/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+"/fabric/subnets/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/subnets",schemaPath:"#/properties/fa\
bric/properties/subnets/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(m.routeTables!==void 0){
let d=m.routeTables;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const r in o)if(!(r==="vpc"||r==="main"||r==="quota"||r==="propagation"||r==="routes")){const p={instancePath:i+
"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/routeTables/a\
dditionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.
push(p),s++}if(o.vpc!==void 0&&typeof o.vpc!="string"){const r={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/vpc/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.main!==void 0&&typeof o.main!="boolean"){const r={
instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/main",schemaPath:"#/properties/fabric/p\
roperties/routeTables/additionalProperties/properties/main/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:
e.push(r),s++}if(o.quota!==void 0){let r=o.quota;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+
"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/properties/rout\
eTables/additionalProperties/properties/quota/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}
if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){const p={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/\
quota/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={
instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/\
properties/routeTables/additionalProperties/properties/quota/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),s++}}}if(o.propagation!==void 0){let r=o.propagation;if(Array.isArray(r)){if(r.length<1){const n={
instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation",schemaPath:"#/properties/f\
abric/properties/routeTables/additionalProperties/properties/propagation/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/fa\
bric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+n,schemaPath:"#/properties/fabric/properties\
/routeTables/additionalProperties/properties/propagation/items/type",keyword:"type",params:{type:"string"}};e===null?e=[
l]:e.push(l),s++}}else{const p={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/propaga\
tion",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/propagation/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(o.routes!==void 0){let r=o.routes;if(Array.isArray(r)){const p=r.
length;for(let n=0;n<p;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.destination===void 0){const a={
instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"#/properties/fab\
ric/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"\
destination"}};e===null?e=[a]:e.push(a),s++}if(l.target===void 0){const a={instancePath:i+"/fabric/routeTables/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/\
properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[a]:e.push(a),s++}for(const a in l)
if(!(a==="destination"||a==="target")){const c={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routes/"+n,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[c]:e.push(c),s++}if(l.destination!==
void 0&&typeof l.destination!="string"){const a={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routes/"+n+"/destination",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties\
/routes/items/properties/destination/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.target!==
void 0&&typeof l.target!="string"){const a={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+n+"/target",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/ite\
ms/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:i+
"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"#/properties/fabric/properties/\
routeTables/additionalProperties/properties/routes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}}else{const p={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"\
#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/fabric/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/routeTables",schemaPath:"#/properties/fabric/\
properties/routeTables/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(m.networkAcls!==void 0){
let d=m.networkAcls;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const r in o)if(!(r==="vpc"||r==="ingress"||r==="egress")){const p={instancePath:i+"/fabric/networkAcls/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.vpc!==
void 0&&typeof o.vpc!="string"){const r={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vpc",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/vpc/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.ingress!==void 0){let r=o.ingress;if(Array.isArray(r)){const p=r.length;
for(let n=0;n<p;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.rule===void 0){const a={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties\
/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"rule"}};
e===null?e=[a]:e.push(a),s++}if(l.action===void 0){const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress\
/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[a]:e.push(a),s++}if(l.protocol===void 0){
const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/prop\
erties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"required",params:{
missingProperty:"protocol"}};e===null?e=[a]:e.push(a),s++}if(l.from===void 0){const a={instancePath:i+"/fabric/networkAc\
ls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/addit\
ionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[a]:e.
push(a),s++}for(const a in l)if(!(a==="rule"||a==="action"||a==="protocol"||a==="ports"||a==="icmp"||a==="from")){const c={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fa\
bric/properties/networkAcls/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a}};e===null?e=[c]:e.push(c),s++}if(l.rule!==void 0){let a=l.rule;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/rule",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingre\
ss/items/properties/rule/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof a=="number"&&
isFinite(a)){if(a>32766||isNaN(a)){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/ingress/"+n+"/rule",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/ite\
ms/properties/rule/maximum",keyword:"maximum",params:{comparison:"<=",limit:32766}};e===null?e=[c]:e.push(c),s++}if(a<1||
isNaN(a)){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/rule",
schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/rule/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}if(l.action!==void 0){let a=l.action;
if(typeof a!="string"){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress\
/"+n+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/prop\
erties/action/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(a==="allow"||a==="deny")){const c={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/action",schemaPath:"#/pro\
perties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/action/enum",keyword:"enu\
m",params:{allowedValues:u.properties.fabric.properties.networkAcls.additionalProperties.properties.ingress.items.properties.
action.enum}};e===null?e=[c]:e.push(c),s++}}if(l.protocol!==void 0){let a=l.protocol;if(typeof a!="string"&&!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/protocol",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/i\
ngress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.properties.networkAcls.additionalProperties.
properties.ingress.items.properties.protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let a=l.ports;if(typeof a!=
"string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/ports",schemaPath:"#/properties/fabric/properties/networkAcls/additionalP\
roperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type:u.properties.fabric.properties.networkAcls.
additionalProperties.properties.ingress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){
let a=l.icmp;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){const c={instancePath:i+"/fabric/networkAc\
ls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAc\
ls/additionalProperties/properties/ingress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"t\
ype"}};e===null?e=[c]:e.push(c),s++}for(const c in a)if(!(c==="type"||c==="code")){const f={instancePath:i+"/fabric/netw\
orkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/netw\
orkAcls/additionalProperties/properties/ingress/items/properties/icmp/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),s++}if(a.type!==void 0){let c=a.type;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingres\
s/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c==
"number"&&isFinite(c)){if(c>255||isNaN(c)){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/\
ingress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=
[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/in\
gress/items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:
e.push(f),s++}}}if(a.code!==void 0){let c=a.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/code/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const f={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/\
properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/code/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}}else{const c={instancePath:i+"/fabric/network\
Acls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/network\
Acls/additionalProperties/properties/ingress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),s++}}if(l.from!==void 0&&typeof l.from!="string"){const a={instancePath:i+"/fabric/networkAcls/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/from",schemaPath:"#/properties/fabric/properties/networkAcls/additionalPr\
operties/properties/ingress/items/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
s++}}else{const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}}else{const p={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(o.egress!==void 0){let r=o.egress;if(Array.isArray(
r)){const p=r.length;for(let n=0;n<p;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.rule===void 0){const a={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fab\
ric/properties/networkAcls/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"\
rule"}};e===null?e=[a]:e.push(a),s++}if(l.action===void 0){const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/prope\
rties/egress/items/required",keyword:"required",params:{missingProperty:"action"}};e===null?e=[a]:e.push(a),s++}if(l.protocol===
void 0){const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/required",keyword:"required",params:{
missingProperty:"protocol"}};e===null?e=[a]:e.push(a),s++}if(l.to===void 0){const a={instancePath:i+"/fabric/networkAcls\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/addition\
alProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(a),
s++}for(const a in l)if(!(a==="rule"||a==="action"||a==="protocol"||a==="ports"||a==="icmp"||a==="to")){const c={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/\
networkAcls/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[c]:e.push(c),s++}if(l.rule!==void 0){let a=l.rule;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof a=="number"&&isFinite(a)){if(a>32766||isNaN(a)){const c={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"#/proper\
ties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:32766}};e===null?e=[c]:e.push(c),s++}if(a<1||isNaN(a)){const c={instancePath:i+"/fabric\
/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"#/properties/fabric/properties/\
networkAcls/additionalProperties/properties/egress/items/properties/rule/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[c]:e.push(c),s++}}}if(l.action!==void 0){let a=l.action;if(typeof a!="string"){const c={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/action",schemaPath:"#/properties/fabric/p\
roperties/networkAcls/additionalProperties/properties/egress/items/properties/action/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),s++}if(!(a==="allow"||a==="deny")){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additionalP\
roperties/properties/egress/items/properties/action/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.
networkAcls.additionalProperties.properties.egress.items.properties.action.enum}};e===null?e=[c]:e.push(c),s++}}if(l.protocol!==
void 0){let a=l.protocol;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/protocol",schemaPath:"#/properties/fabric\
/properties/networkAcls/additionalProperties/properties/egress/items/properties/protocol/type",keyword:"type",params:{type:u.
properties.fabric.properties.networkAcls.additionalProperties.properties.egress.items.properties.protocol.type}};e===null?
e=[c]:e.push(c),s++}}if(l.ports!==void 0){let a=l.ports;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/por\
ts",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/ports\
/type",keyword:"type",params:{type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.egress.items.
properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){let a=l.icmp;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.type===void 0){const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items\
/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),s++}for(const c in a)
if(!(c==="type"||c==="code")){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/p\
roperties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(
f),s++}if(a.type!==void 0){let c=a.type;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/type/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const f={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/p\
roperties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/type/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+
"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/type/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(a.code!==void 0){let c=a.code;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c==
"number"&&isFinite(c)){if(c>255||isNaN(c)){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:
e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/\
items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(
f),s++}}}}else{const c={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/ic\
mp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/\
type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(l.to!==void 0&&typeof l.to!="string"){const a={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/to",schemaPath:"#/properti\
es/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/to/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/i\
tems/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const p={instancePath:i+"/fabric/n\
etworkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/properties/fabric/properties/networkAcls/a\
dditionalProperties/properties/egress/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={
instancePath:i+"/fabric/networkAcls/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/propertie\
s/networkAcls/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={
instancePath:i+"/fabric/networkAcls",schemaPath:"#/properties/fabric/properties/networkAcls/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}if(m.securityGroups!==void 0){let d=m.securityGroups;if(d&&typeof d=="obje\
ct"&&!Array.isArray(d))for(const t in d){let o=d[t];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const r in o)if(!(r===
"vpc"||r==="ingress"||r==="egress")){const p={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.vpc!==void 0&&typeof o.vpc!="string"){
const r={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properti\
es/fabric/properties/securityGroups/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(o.ingress!==void 0){let r=o.ingress;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){
let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.protocol===void 0){const a={instancePath:i+"/fabric/securit\
yGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/securityGrou\
ps/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?
e=[a]:e.push(a),s++}if(l.from===void 0){const a={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/it\
ems/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),s++}for(const a in l)if(!(a===
"protocol"||a==="ports"||a==="icmp"||a==="from")){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/propert\
ies/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[c]:e.push(
c),s++}if(l.protocol!==void 0){let a=l.protocol;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/protocol",
schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/proto\
col/type",keyword:"type",params:{type:u.properties.fabric.properties.securityGroups.additionalProperties.properties.ingress.
items.properties.protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let a=l.ports;if(typeof a!="string"&&
!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/ingress/"+n+"/ports",schemaPath:"#/properties/fabric/properties/securityGroups/additionalPro\
perties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type:u.properties.fabric.properties.securityGroups.
additionalProperties.properties.ingress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){
let a=l.icmp;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){const c={instancePath:i+"/fabric/securityG\
roups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/securi\
tyGroups/additionalProperties/properties/ingress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[c]:e.push(c),s++}for(const c in a)if(!(c==="type"||c==="code")){const f={instancePath:i+"/fabric/sec\
urityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/\
securityGroups/additionalProperties/properties/ingress/items/properties/icmp/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),s++}if(a.type!==void 0){let c=a.type;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pr\
operties/ingress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(
f),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(a.code!==void 0){let c=a.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c))){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"\
/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/prop\
erties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c=="num\
ber"&&isFinite(c)){if(c>255||isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properti\
es/ingress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?
e=[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properti\
es/ingress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[f]:e.push(f),s++}}}}else{const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/i\
ngress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/ite\
ms/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(l.from!==void 0&&typeof l.
from!="string"){const a={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+
"/from",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properti\
es/from/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:i+"/fabric\
/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/secu\
rityGroups/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}}else{const p={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),s++}}if(o.egress!==void 0){let r=o.egress;if(Array.isArray(r)){const p=r.length;for(let n=0;n<
p;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.protocol===void 0){const a={instancePath:i+"/fabric/\
securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/securi\
tyGroups/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"protocol"}};
e===null?e=[a]:e.push(a),s++}if(l.to===void 0){const a={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egres\
s/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(a),s++}for(const a in l)if(!(a===
"protocol"||a==="ports"||a==="icmp"||a==="to")){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egres\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[c]:e.push(c),s++}
if(l.protocol!==void 0){let a=l.protocol;if(typeof a!="string"&&!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={
instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/protocol",schemaPath:"#\
/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/protocol/type",keyword:"\
type",params:{type:u.properties.fabric.properties.securityGroups.additionalProperties.properties.egress.items.properties.
protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let a=l.ports;if(typeof a!="string"&&!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+n+"/ports",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/eg\
ress/items/properties/ports/type",keyword:"type",params:{type:u.properties.fabric.properties.securityGroups.additionalProperties.
properties.egress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){let a=l.icmp;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.type===void 0){const c={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").
replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/\
properties/egress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(
c),s++}for(const c in a)if(!(c==="type"||c==="code")){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProper\
ties/properties/egress/items/properties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[f]:e.push(f),s++}if(a.type!==void 0){let c=a.type;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/ty\
pe/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||
isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp\
/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties\
/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(c<0||
isNaN(c)){const f={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp\
/type",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties\
/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(a.code!==
void 0){let c=a.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const f={instancePath:i+"/fabric/security\
Groups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/s\
ecurityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const f={instancePath:i+
"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fa\
bric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(c<0||isNaN(c)){const f={instancePath:i+"/fa\
bric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric\
/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}}else{const c={instancePath:i+"/fabric/securit\
yGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/secur\
ityGroups/additionalProperties/properties/egress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===
null?e=[c]:e.push(c),s++}}if(l.to!==void 0&&typeof l.to!="string"){const a={instancePath:i+"/fabric/securityGroups/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/to",schemaPath:"#/properties/fabric/properties/securityGroups/additionalPr\
operties/properties/egress/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
const a={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/pr\
operties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}}else{const p={instancePath:i+"/fabric/securityGroups/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/fabric/security\
Groups/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/securityGroups/additionalPr\
operties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabri\
c/securityGroups",schemaPath:"#/properties/fabric/properties/securityGroups/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}if(m.gateways!==void 0){let d=m.gateways;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){
let o=d[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const p={instancePath:i+"/fabric/gateways/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/requir\
ed",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}const r=o.type;if(typeof r=="string")
if(r==="internet")if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.type===void 0){const p={instancePath:i+"/fabric/gate\
ways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties\
/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}for(const p in o)if(!(p===
"type"||p==="vpc")){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/fabric/properties/gateways/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(o.type!==void 0){let p=o.type;if(typeof p!="string"){const n={instancePath:i+
"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways\
/additionalProperties/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}
if(p!=="internet"){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:u.
properties.fabric.properties.gateways.additionalProperties.oneOf[0].properties.type.enum}};e===null?e=[n]:e.push(n),s++}}
if(o.vpc!==void 0&&typeof o.vpc!="string"){const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/vpc/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else if(r==="nat")if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.type===void 0){const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/fabric/properties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[p]:e.push(p),s++}if(o.subnet===void 0){const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[p]:e.push(p),s++}if(o.address===void 0){const p={instancePath:i+
"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additio\
nalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[p]:e.push(p),s++}for(const p in o)
if(!(p==="type"||p==="subnet"||p==="address")){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(o.type!==void 0){let p=o.type;if(typeof p!=
"string"){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),s++}if(p!=="nat"){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[1].properties.
type.enum}};e===null?e=[n]:e.push(n),s++}}if(o.subnet!==void 0&&typeof o.subnet!="string"){const p={instancePath:i+"/fab\
ric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnet",schemaPath:"#/properties/fabric/properties/gateways/ad\
ditionalProperties/oneOf/1/properties/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(o.
address!==void 0&&typeof o.address!="string"){const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/address",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/address/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/fabric/gateways/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
1/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else if(r==="vpn")if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.type===void 0){const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}if(o.customer===void 0){const p={instancePath:i+"/fabric/gateways/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
2/required",keyword:"required",params:{missingProperty:"customer"}};e===null?e=[p]:e.push(p),s++}for(const p in o)if(!(p===
"type"||p==="vpc"||p==="customer")){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(o.type!==void 0){let p=o.type;if(typeof p!=
"string"){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),s++}if(p!=="vpn"){const n={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[2].properties.
type.enum}};e===null?e=[n]:e.push(n),s++}}if(o.vpc!==void 0&&typeof o.vpc!="string"){const p={instancePath:i+"/fabric/ga\
teways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/gateways/additionalP\
roperties/oneOf/2/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(o.customer!==
void 0){let p=o.customer;if(Array.isArray(p)){if(p.length<1){const l={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/p\
roperties/customer/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}const n=p.length;for(let l=0;l<
n;l++)if(typeof p[l]!="string"){const a={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
ustomer/"+l,schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/customer/items/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const n={instancePath:i+"/fabric/gateways\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalPr\
operties/oneOf/2/properties/customer/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const p={
instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else{const p={
instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:r}};e===
null?e=[p]:e.push(p),s++}else{const p={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"type",tagValue:r}};e===null?e=[p]:e.push(p),s++}}else{const r={instancePath:i+"/fabric/gateways/"+t.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/gateways",schemaPath:"#/properties/f\
abric/properties/gateways/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(m.peerings!==void 0){
let d=m.peerings;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.vpcs===void 0){const r={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/peerings/additionalProperties/required",keyword:"required",params:{missingProperty:"vpcs"}};
e===null?e=[r]:e.push(r),s++}for(const r in o)if(r!=="vpcs"){const p={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.vpcs!==void 0){let r=o.vpcs;
if(Array.isArray(r)){if(r.length>2){const n={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/maxItems",keyword:"maxI\
tems",params:{limit:2}};e===null?e=[n]:e.push(n),s++}if(r.length<2){const n={instancePath:i+"/fabric/peerings/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properti\
es/vpcs/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[n]:e.push(n),s++}const p=r.length;for(let n=0;n<p;n++)
if(typeof r[n]!="string"){const l={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs/"+
n,schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/fabric/peerings/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/peerings",schemaPath:"#/prop\
erties/fabric/properties/peerings/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(m.transitGateways!==
void 0){let d=m.transitGateways;if(d&&typeof d=="object"&&!Array.isArray(d))for(const t in d){let o=d[t];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.attachments===void 0){const r={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/required",keyword:"\
required",params:{missingProperty:"attachments"}};e===null?e=[r]:e.push(r),s++}for(const r in o)if(!(r==="attachments"||
r==="routeTables")){const p={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.attachments!==void 0){let r=o.attachments;if(r&&typeof r==
"object"&&!Array.isArray(r))for(const p in r){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.subnets===void 0){
const l={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[l]:e.push(l),
s++}for(const l in n)if(!(l==="vpc"||l==="subnets"||l==="routeTable"||l==="propagation")){const a={instancePath:i+"/fabr\
ic/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}if(n.vpc!==void 0&&
typeof n.vpc!="string"){const l={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/at\
tachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/transitGateways/a\
dditionalProperties/properties/attachments/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),s++}if(n.subnets!==void 0){let l=n.subnets;if(Array.isArray(l)){if(l.length<1){const c={instancePath:i+
"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/subnets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/a\
dditionalProperties/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const a=l.
length;for(let c=0;c<a;c++)if(typeof l[c]!="string"){const f={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnets/"+c,schemaPath:"#/properties\
/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/subnets/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const a={instancePath:i+"/fabric/tr\
ansitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/subn\
ets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalPr\
operties/properties/subnets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.routeTable!==
void 0&&typeof n.routeTable!="string"){const l={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/\
transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/routeTable/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.propagation!==void 0){let l=n.propagation;if(Array.isArray(
l)){const a=l.length;for(let c=0;c<a;c++)if(typeof l[c]!="string"){const f={instancePath:i+"/fabric/transitGateways/"+t.
replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+c,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properti\
es/propagation/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const a={instancePath:i+
"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/propagation",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachmen\
ts/additionalProperties/properties/propagation/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{
const l={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+
"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments",schemaPath:"#/properties/fabric/prope\
rties/transitGateways/additionalProperties/properties/attachments/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}if(o.routeTables!==void 0){let r=o.routeTables;if(r&&typeof r=="object"&&!Array.isArray(r))for(const p in r){
let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){for(const l in n)if(l!=="routes"){const a={instancePath:i+"/fabr\
ic/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}if(n.routes!==void 0){
let l=n.routes;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let f=l[c];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.destination===void 0){const g={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c,schemaPath:"#/properties/fabric/properties/transit\
Gateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"req\
uired",params:{missingProperty:"destination"}};e===null?e=[g]:e.push(g),s++}if(f.target===void 0){const g={instancePath:i+
"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/routes/"+c,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables\
/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=
[g]:e.push(g),s++}for(const g in f)if(!(g==="destination"||g==="target")){const P={instancePath:i+"/fabric/transitGatewa\
ys/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[P]:e.push(
P),s++}if(f.destination!==void 0&&typeof f.destination!="string"){const g={instancePath:i+"/fabric/transitGateways/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c+"/destination",schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/properties/destination/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(f.target!==
void 0&&typeof f.target!="string"){const g={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c+"/target",schemaPath:"#/properties/fabric/pr\
operties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}}else{const g={instancePath:i+"/fa\
bric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+c,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/addi\
tionalProperties/properties/routes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}}else{
const a={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/prop\
erties/routeTables/additionalProperties/properties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),s++}}}else{const l={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties\
/properties/routeTables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{
const p={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables",schemaPath:"#\
/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/fabric/transitGateways/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/transitGateways",schemaPath:"#/prope\
rties/fabric/properties/transitGateways/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{
const d={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/type",keyword:"type",params:{type:"object"}};e===null?
e=[d]:e.push(d),s++}}if(y.hosts!==void 0){let m=y.hosts;if(m&&typeof m=="object"&&!Array.isArray(m))for(const d in m){let t=m[d];
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.subnet===void 0){const o={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"\
subnet"}};e===null?e=[o]:e.push(o),s++}if(t.address===void 0){const o={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"ad\
dress"}};e===null?e=[o]:e.push(o),s++}for(const o in t)if(!k.call(u.properties.hosts.additionalProperties.properties,o)){
const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProp\
erties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[r]:e.push(r),s++}
if(t.subnet!==void 0&&typeof t.subnet!="string"){const o={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/subnet/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[o]:e.push(o),s++}if(t.address!==void 0&&typeof t.address!="string"){const o={instancePath:i+"/hosts\
/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/ad\
dress/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t.secondaryAddresses!==void 0){let o=t.
secondaryAddresses;if(Array.isArray(o)){if(o.length<1){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}const r=o.length;for(let p=0;p<r;p++)if(typeof o[p]!="\
string"){const n={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryAddresses/"+p,schemaPath:"\
#/properties/hosts/additionalProperties/properties/secondaryAddresses/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondar\
yAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),s++}}if(t.prefixes!==void 0){let o=t.prefixes;if(Array.isArray(o)){if(o.length<1){
const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/ad\
ditionalProperties/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}const r=o.
length;for(let p=0;p<r;p++)if(typeof o[p]!="string"){const n={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/prefixes/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),s++}}if(t.publicAddress!==void 0&&typeof t.publicAddress!="boolean"){const o={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/publicAddress",schemaPath:"#/properties/hosts/additionalProperties/\
properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(t.mtu!==void 0){let o=t.
mtu;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/mtu/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),s++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const r={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties\
/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[r]:e.push(r),s++}if(o<576||isNaN(o)){const r={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProper\
ties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[r]:e.push(r),s++}}}if(t.sourceDestCheck!==
void 0&&typeof t.sourceDestCheck!="boolean"){const o={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sourceDestCheck",schemaPath:"#/properties/hosts/additionalProperties/properties/sourceDestCheck/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(t.securityGroups!==void 0){let o=t.securityGroups;if(Array.isArray(o)){
if(o.length<1){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/securityGroups/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[p]:e.push(p),s++}const r=o.length;for(let p=0;p<r;p++)if(typeof o[p]!="string"){const n={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/securityGroups/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/secur\
ityGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(t.connectionTracking!==
void 0){let o=t.connectionTracking;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const r in o)if(!(r==="tcpEstablishe\
dTimeout"||r==="udpTimeout"||r==="udpStreamTimeout")){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.tcpEstablishedTimeout!==
void 0){let r=o.tcpEstablishedTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>432e3||isNaN(r)){const p={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:432e3}};e===null?e=[p]:e.push(p),s++}if(r<60||isNaN(r)){const p={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProp\
erties/properties/connectionTracking/properties/tcpEstablishedTimeout/minimum",keyword:"minimum",params:{comparison:">=",
limit:60}};e===null?e=[p]:e.push(p),s++}}}if(o.udpTimeout!==void 0){let r=o.udpTimeout;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking\
/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>60||isNaN(
r)){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:60}};e===null?e=[p]:e.push(p),s++}if(r<30||isNaN(r)){const p={instancePath:i+"/hosts/"+d.replace(/~/g,
"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/connectionTracking/properties/udpTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[p]:
e.push(p),s++}}}if(o.udpStreamTimeout!==void 0){let r=o.udpStreamTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){const p={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts\
/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[p]:e.push(p),s++}if(r<60||isNaN(r)){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connec\
tionTracking/properties/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[p]:e.
push(p),s++}}}}else{const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}}if(t.interface!==void 0&&typeof t.interface!="string"){const o={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interface",schemaPath:"#/properties/hosts/additionalProperties/properties/interface/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t.interfaces!==void 0){let o=t.interfaces;if(Array.
isArray(o)){if(o.length<1){const p={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[p]:e.push(p),s++}const r=o.length;for(let p=0;p<r;p++){let n=o[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.interface===
void 0){const l={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/proper\
ties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"required",params:{missingProperty:"interf\
ace"}};e===null?e=[l]:e.push(l),s++}if(n.subnet===void 0){const l={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[l]:e.push(l),s++}if(n.address===void 0){const l={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/\
properties/interfaces/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[l]:e.push(l),s++}
for(const l in n)if(!k.call(u.properties.hosts.additionalProperties.properties.interfaces.items.properties,l)){const a={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additi\
onalProperties/properties/interfaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[a]:e.push(a),s++}if(n.interface!==void 0&&typeof n.interface!="string"){const l={instancePath:i+"/hosts/"+d.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/interface",schemaPath:"#/properties/hosts/additionalProperties\
/properties/interfaces/items/properties/interface/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
s++}if(n.subnet!==void 0&&typeof n.subnet!="string"){const l={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/propert\
ies/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.address!==void 0&&typeof n.address!=
"string"){const l={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/address",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/address/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}if(n.secondaryAddresses!==void 0){let l=n.secondaryAddresses;if(Array.isArray(l)){
if(l.length<1){const c={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAd\
dresses",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/m\
inItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const a=l.length;for(let c=0;c<a;c++)if(typeof l[c]!=
"string"){const f={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAddress\
es/"+c,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const a={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalPropertie\
s/properties/interfaces/items/properties/secondaryAddresses/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),s++}}if(n.prefixes!==void 0){let l=n.prefixes;if(Array.isArray(l)){if(l.length<1){const c={instancePath:i+"/host\
s/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes",schemaPath:"#/properties/hosts/additionalPrope\
rties/properties/interfaces/items/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(
c),s++}const a=l.length;for(let c=0;c<a;c++)if(typeof l[c]!="string"){const f={instancePath:i+"/hosts/"+d.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes/"+c,schemaPath:"#/properties/hosts/additionalProperties/properties/\
interfaces/items/properties/prefixes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
const a={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes",schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/prefixes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[a]:e.push(a),s++}}if(n.publicAddress!==void 0&&typeof n.publicAddress!="boolean"){const l={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/publicAddress",schemaPath:"#/properties/hosts/addi\
tionalProperties/properties/interfaces/items/properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[l]:e.push(l),s++}if(n.mtu!==void 0){let l=n.mtu;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const a={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"#/properties/hosts\
/additionalProperties/properties/interfaces/items/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[a]:e.push(a),s++}if(typeof l=="number"&&isFinite(l)){if(l>9216||isNaN(l)){const a={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/in\
terfaces/items/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),s++}
if(l<576||isNaN(l)){const a={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[a]:e.push(a),s++}}}if(n.sourceDestCheck!==void 0&&typeof n.sourceDestCheck!="boolean"){const l={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/sourceDestCheck",schemaPath:"#/prop\
erties/hosts/additionalProperties/properties/interfaces/items/properties/sourceDestCheck/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[l]:e.push(l),s++}if(n.securityGroups!==void 0){let l=n.securityGroups;if(Array.isArray(l)){if(l.length<
1){const c={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const a=l.length;for(let c=0;c<a;c++)if(typeof l[c]!="string"){const f={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/securityGroups/"+c,schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const a={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.connectionTracking!==
void 0){let l=n.connectionTracking;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(!(a==="tcpEstablishe\
dTimeout"||a==="udpTimeout"||a==="udpStreamTimeout")){const c={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/i\
tems/properties/connectionTracking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===
null?e=[c]:e.push(c),s++}if(l.tcpEstablishedTimeout!==void 0){let a=l.tcpEstablishedTimeout;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+
"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/it\
ems/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"integer"}};e===null?
e=[c]:e.push(c),s++}if(typeof a=="number"&&isFinite(a)){if(a>432e3||isNaN(a)){const c={instancePath:i+"/hosts/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hos\
ts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablishedTimeout/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:432e3}};e===null?e=[c]:e.push(c),s++}if(a<60||isNaN(a)){const c={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablis\
hedTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[c]:e.push(c),s++}}}if(l.udpTimeout!==
void 0){let a=l.udpTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/hosts/"+d.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/\
additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof a=="number"&&isFinite(a)){if(a>60||isNaN(a)){const c={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[c]:e.push(c),s++}if(a<30||isNaN(a)){const c={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/minimum",
keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[c]:e.push(c),s++}}}if(l.udpStreamTimeout!==void 0){let a=l.
udpStreamTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const c={instancePath:i+"/hosts/"+d.replace(/~/g,
"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additio\
nalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof a=="number"&&isFinite(a)){if(a>180||isNaN(a)){const c={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",schemaPath:"#\
/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTim\
eout/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[c]:e.push(c),s++}if(a<60||isNaN(a)){const c={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",
schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties\
/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[c]:e.push(c),s++}}}}else{const a={
instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking",schemaPath:"#/p\
roperties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const l={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/type",keyword:"type",
params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}if(t.podCIDR!==void 0&&typeof t.podCIDR!="string"){const o={instancePath:i+
"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/podCIDR",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/podCIDR/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t.forwardPolicy!==void 0){let o=t.
forwardPolicy;if(typeof o!="string"){const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/forwar\
dPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(!(o==="ACCEPT"||o==="DROP")){const r={instancePath:i+"/hosts/"+d.replace(/~/g,
"~0").replace(/\//g,"~1")+"/forwardPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/\
enum",keyword:"enum",params:{allowedValues:u.properties.hosts.additionalProperties.properties.forwardPolicy.enum}};e===null?
e=[r]:e.push(r),s++}}if(t.sysctls!==void 0){let o=t.sysctls;if(o&&typeof o=="object"&&!Array.isArray(o))for(const r in o){
let p=o[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const n={instancePath:i+"/hosts/"+d.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/sysctls/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalPr\
operties/properties/sysctls/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),
s++}}else{const r={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls",schemaPath:"#/properties\
/hosts/additionalProperties/properties/sysctls/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{
const o={instancePath:i+"/hosts/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProp\
erties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}else{const d={instancePath:i+"/hosts",
schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(y.network!==
void 0){let m=y.network;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const t={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(
t),s++}const d=m.type;if(typeof d=="string")if(d==="flannel")if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){
const t={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),s++}if(m["net-conf.json"]===void 0){const t={instancePath:i+"/network",schemaPath:"#/pr\
operties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"net-conf.json"}};e===null?e=[t]:e.push(t),
s++}for(const t in m)if(!(t==="type"||t==="net-conf.json")){const o={instancePath:i+"/network",schemaPath:"#/properties/\
network/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(
o),s++}if(m.type!==void 0){let t=m.type;if(typeof t!="string"){const o={instancePath:i+"/network/type",schemaPath:"#/pro\
perties/network/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t!==
"flannel"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/0/properties/type/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[0].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(m["net\
-conf.json"]!==void 0){let t=m["net-conf.json"];if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const o={
instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/type",keyword:"\
type",params:{type:u.properties.network.oneOf[0].properties["net-conf.json"].type}};e===null?e=[o]:e.push(o),s++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.Network===void 0){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/prope\
rties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Network"}};e===null?
e=[o]:e.push(o),s++}if(t.Backend===void 0){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/net\
work/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[o]:e.
push(o),s++}for(const o in t)if(!(o==="Network"||o==="Backend"||o==="EnableIPv4"||o==="EnableIPv6"||o==="EnableNFTables")){
const r={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[r]:e.push(r),s++}if(t.Network!==
void 0&&typeof t.Network!="string"){const o={instancePath:i+"/network/net-conf.json/Network",schemaPath:"#/properties/ne\
twork/oneOf/0/properties/net-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),s++}if(t.Backend!==void 0){let o=t.Backend;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.Type===void 0){const r={
instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/proper\
ties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),s++}for(const r in o)
if(!(r==="Type"||r==="VNI"||r==="Port"||r==="ListenPort"||r==="DirectRouting"||r==="MTU"||r==="RouteTableID")){const p={
instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/proper\
ties/Backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),
s++}if(o.Type!==void 0&&typeof o.Type!="string"){const r={instancePath:i+"/network/net-conf.json/Backend/Type",schemaPath:"\
#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(o.VNI!==void 0){let r=o.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/ne\
t-conf.json/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}
if(typeof r=="number"&&isFinite(r)){if(r>9999999||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/VNI",
schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:9999999}};e===null?e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={instancePath:i+"/\
network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/\
properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),s++}}}if(o.Port!==void 0){
let r=o.Port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/network/net-conf.json/B\
ackend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(
r)){const p={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/ne\
t-conf.json/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?
e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/proper\
ties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),s++}}}if(o.ListenPort!==void 0){let r=o.ListenPort;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/ne\
twork/oneOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:i+"/n\
etwork/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Ba\
ckend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),s++}
if(r<1||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/o\
neOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),s++}}}if(o.DirectRouting!==void 0&&typeof o.DirectRouting!="boolean"){const r={instancePath:i+
"/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/propert\
ies/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(o.MTU!==
void 0){let r=o.MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/network/net-conf\
.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>9216||
isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properti\
es/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[p]:e.push(p),s++}if(r<576||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/prope\
rties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[p]:e.push(p),s++}}}if(o.RouteTableID!==void 0){let r=o.RouteTableID;if(typeof r!="string"&&!Array.
isArray(r)){const p={instancePath:i+"/network/net-conf.json/Backend/RouteTableID",schemaPath:"#/properties/network/oneOf\
/0/properties/net-conf.json/properties/Backend/properties/RouteTableID/type",keyword:"type",params:{type:u.properties.network.
oneOf[0].properties["net-conf.json"].properties.Backend.properties.RouteTableID.type}};e===null?e=[p]:e.push(p),s++}if(Array.
isArray(r)){const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/network/net-conf.js\
on/Backend/RouteTableID/"+n,schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/propert\
ies/RouteTableID/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}}else{const r={instancePath:i+
"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(t.EnableIPv4!==void 0&&typeof t.EnableIPv4!=
"boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/0/properti\
es/net-conf.json/properties/EnableIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(t.EnableIPv6!==
void 0&&typeof t.EnableIPv6!="boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/proper\
ties/network/oneOf/0/properties/net-conf.json/properties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[o]:e.push(o),s++}if(t.EnableNFTables!==void 0&&typeof t.EnableNFTables!="boolean"){const o={instancePath:i+"/network/\
net-conf.json/EnableNFTables",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/EnableNFTable\
s/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}}}}else{const t={instancePath:i+"/network",
schemaPath:"#/properties/network/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(d===
"canal")if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const t={instancePath:i+"/network",schemaPath:"\
#/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}
if(m["net-conf.json"]===void 0){const t={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"\
required",params:{missingProperty:"net-conf.json"}};e===null?e=[t]:e.push(t),s++}for(const t in m)if(!(t==="type"||t==="\
net-conf.json"||t==="vethMtu")){const o={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(m.type!==void 0){
let t=m.type;if(typeof t!="string"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/1/pro\
perties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t!=="canal"){const o={instancePath:i+
"/network/type",schemaPath:"#/properties/network/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.
network.oneOf[1].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(m["net-conf.json"]!==void 0){let t=m["net-conf.\
json"];if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){const o={instancePath:i+"/network/net-conf.js\
on",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/type",keyword:"type",params:{type:u.properties.network.
oneOf[1].properties["net-conf.json"].type}};e===null?e=[o]:e.push(o),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
Network===void 0){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/n\
et-conf.json/required",keyword:"required",params:{missingProperty:"Network"}};e===null?e=[o]:e.push(o),s++}if(t.Backend===
void 0){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.js\
on/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[o]:e.push(o),s++}for(const o in t)if(!(o===
"Network"||o==="Backend"||o==="EnableIPv4"||o==="EnableIPv6"||o==="EnableNFTables")){const r={instancePath:i+"/network/n\
et-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:o}};e===null?e=[r]:e.push(r),s++}if(t.Network!==void 0&&typeof t.Network!="strin\
g"){const o={instancePath:i+"/network/net-conf.json/Network",schemaPath:"#/properties/network/oneOf/1/properties/net-con\
f.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t.Backend!==void 0){
let o=t.Backend;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.Type===void 0){const r={instancePath:i+"/network/net-c\
onf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/required",keyword:"\
required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),s++}for(const r in o)if(!(r==="Type"||r==="VNI"||r===
"Port"||r==="ListenPort"||r==="DirectRouting"||r==="MTU"||r==="RouteTableID")){const p={instancePath:i+"/network/net-con\
f.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.Type!==void 0&&typeof o.
Type!="string"){const r={instancePath:i+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/network/oneOf/1/p\
roperties/net-conf.json/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}if(o.VNI!==void 0){let r=o.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+
"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backen\
d/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(
r)){if(r>9999999||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/networ\
k/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9999999}};e===null?e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/V\
NI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),s++}}}if(o.Port!==void 0){let r=o.Port;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/p\
roperties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:i+
"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backe\
nd/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),s++}if(r<1||
isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/propert\
ies/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[p]:e.push(p),s++}}}if(o.ListenPort!==void 0){let r=o.ListenPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/proper\
ties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/\
Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/List\
enPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={
instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.\
json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:
e.push(p),s++}}}if(o.DirectRouting!==void 0&&typeof o.DirectRouting!="boolean"){const r={instancePath:i+"/network/net-co\
nf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/prop\
erties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(o.MTU!==void 0){let r=o.
MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/network/net-conf.json/Backend/MT\
U",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>9216||isNaN(r)){const p={
instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pr\
operties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[p]:e.push(p),
s++}if(r<576||isNaN(r)){const p={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/on\
eOf/1/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[p]:e.push(p),s++}}}if(o.RouteTableID!==void 0){let r=o.RouteTableID;if(typeof r!="string"&&!Array.isArray(r)){
const p={instancePath:i+"/network/net-conf.json/Backend/RouteTableID",schemaPath:"#/properties/network/oneOf/1/propertie\
s/net-conf.json/properties/Backend/properties/RouteTableID/type",keyword:"type",params:{type:u.properties.network.oneOf[1].
properties["net-conf.json"].properties.Backend.properties.RouteTableID.type}};e===null?e=[p]:e.push(p),s++}if(Array.isArray(
r)){const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/network/net-conf.json/Backe\
nd/RouteTableID/"+n,schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Rout\
eTableID/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}}else{const r={instancePath:i+
"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(t.EnableIPv4!==void 0&&typeof t.EnableIPv4!=
"boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/1/properti\
es/net-conf.json/properties/EnableIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(t.EnableIPv6!==
void 0&&typeof t.EnableIPv6!="boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/proper\
ties/network/oneOf/1/properties/net-conf.json/properties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[o]:e.push(o),s++}if(t.EnableNFTables!==void 0&&typeof t.EnableNFTables!="boolean"){const o={instancePath:i+"/network/\
net-conf.json/EnableNFTables",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/EnableNFTable\
s/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}}}if(m.vethMtu!==void 0){let t=m.vethMtu;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/o\
neOf/1/properties/vethMtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t=="numbe\
r"&&isFinite(t)){if(t>9216||isNaN(t)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/\
1/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(t<0||
isNaN(t)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}}else{const t={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(d===
"calico")if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const t={instancePath:i+"/network",schemaPath:"\
#/properties/network/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}
if(m.pools===void 0){const t={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"pools"}};e===null?e=[t]:e.push(t),s++}for(const t in m)if(!(t==="type"||t==="pools"||t===
"vethMtu")){const o={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(m.type!==void 0){let t=m.type;if(typeof t!=
"string"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t!=="calico"){const o={instancePath:i+"/network/type",schemaPath:"\
#/properties/network/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.
type.enum}};e===null?e=[o]:e.push(o),s++}}if(m.pools!==void 0){let t=m.pools;if(Array.isArray(t)){if(t.length<1){const r={
instancePath:i+"/network/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[r]:e.push(r),s++}const o=t.length;for(let r=0;r<o;r++){let p=t[r];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.apiVersion===void 0){const n={instancePath:i+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf\
/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[n]:e.push(n),s++}
if(p.kind===void 0){const n={instancePath:i+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pool\
s/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),s++}if(p.metadata===void 0){
const n={instancePath:i+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/required",keyword:"\
required",params:{missingProperty:"metadata"}};e===null?e=[n]:e.push(n),s++}if(p.spec===void 0){const n={instancePath:i+
"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{
missingProperty:"spec"}};e===null?e=[n]:e.push(n),s++}for(const n in p)if(!(n==="apiVersion"||n==="kind"||n==="metadata"||
n==="spec")){const l={instancePath:i+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[l]:e.push(l),s++}if(p.apiVersion!==
void 0){let n=p.apiVersion;if(typeof n!="string"){const l={instancePath:i+"/network/pools/"+r+"/apiVersion",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}if(!(n==="projectcalico.org/v3"||n==="crd.projectcalico.org/v1")){const l={instancePath:i+"/net\
work/pools/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/enum",
keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.apiVersion.enum}};e===
null?e=[l]:e.push(l),s++}}if(p.kind!==void 0){let n=p.kind;if(typeof n!="string"){const l={instancePath:i+"/network/pool\
s/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}if(n!=="IPPool"){const l={instancePath:i+"/network/pools/"+r+"/kind",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.
network.oneOf[2].properties.pools.items.properties.kind.enum}};e===null?e=[l]:e.push(l),s++}}if(p.metadata!==void 0){let n=p.
metadata;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const l={instancePath:i+"/network/pools/"+r+"/\
metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/required",keyword:"require\
d",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),s++}for(const l in n)if(!(l==="name"||l==="annotations"||l===
"creationTimestamp"||l==="generation"||l==="labels"||l==="managedFields"||l==="resourceVersion"||l==="uid")){const a={instancePath:i+
"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}if(n.name!==
void 0&&typeof n.name!="string"){const l={instancePath:i+"/network/pools/"+r+"/metadata/name",schemaPath:"#/properties/n\
etwork/oneOf/2/properties/pools/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}else{const l={instancePath:i+"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/\
oneOf/2/properties/pools/items/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}}if(p.spec!==void 0){let n=p.spec;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.cidr===void 0){const l={instancePath:i+
"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/required",keyword:"\
required",params:{missingProperty:"cidr"}};e===null?e=[l]:e.push(l),s++}for(const l in n)if(!k.call(u.properties.network.
oneOf[2].properties.pools.items.properties.spec.properties,l)){const a={instancePath:i+"/network/pools/"+r+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}if(n.cidr!==void 0&&typeof n.cidr!="string"){const l={instancePath:i+
"/network/pools/"+r+"/spec/cidr",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/propert\
ies/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.ipipMode!==void 0){let l=n.ipipMode;
if(typeof l!="string"){const a={instancePath:i+"/network/pools/"+r+"/spec/ipipMode",schemaPath:"#/properties/network/one\
Of/2/properties/pools/items/properties/spec/properties/ipipMode/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),s++}if(!(l==="Always"||l==="CrossSubnet"||l==="Never")){const a={instancePath:i+"/network/pools/"+r+"/spec\
/ipipMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/ipipMode/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.spec.properties.ipipMode.enum}};
e===null?e=[a]:e.push(a),s++}}if(n.vxlanMode!==void 0){let l=n.vxlanMode;if(typeof l!="string"){const a={instancePath:i+
"/network/pools/"+r+"/spec/vxlanMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/vxlanMode/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(!(l==="Always"||l==="Cro\
ssSubnet"||l==="Never")){const a={instancePath:i+"/network/pools/"+r+"/spec/vxlanMode",schemaPath:"#/properties/network/\
oneOf/2/properties/pools/items/properties/spec/properties/vxlanMode/enum",keyword:"enum",params:{allowedValues:u.properties.
network.oneOf[2].properties.pools.items.properties.spec.properties.vxlanMode.enum}};e===null?e=[a]:e.push(a),s++}}if(n.natOutgoing!==
void 0&&typeof n.natOutgoing!="boolean"){const l={instancePath:i+"/network/pools/"+r+"/spec/natOutgoing",schemaPath:"#/p\
roperties/network/oneOf/2/properties/pools/items/properties/spec/properties/natOutgoing/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[l]:e.push(l),s++}if(n.blockSize!==void 0){let l=n.blockSize;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const a={instancePath:i+"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2\
/properties/pools/items/properties/spec/properties/blockSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:
e.push(a),s++}if(typeof l=="number"&&isFinite(l)){if(l>32||isNaN(l)){const a={instancePath:i+"/network/pools/"+r+"/spec/\
blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/blockSize/maximum",
keyword:"maximum",params:{comparison:"<=",limit:32}};e===null?e=[a]:e.push(a),s++}if(l<20||isNaN(l)){const a={instancePath:i+
"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/blockSize/minimum",keyword:"minimum",params:{comparison:">=",limit:20}};e===null?e=[a]:e.push(a),s++}}}if(n.disabled!==
void 0&&typeof n.disabled!="boolean"){const l={instancePath:i+"/network/pools/"+r+"/spec/disabled",schemaPath:"#/propert\
ies/network/oneOf/2/properties/pools/items/properties/spec/properties/disabled/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[l]:e.push(l),s++}if(n.nodeSelector!==void 0&&typeof n.nodeSelector!="string"){const l={instancePath:i+"\
/network/pools/"+r+"/spec/nodeSelector",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/\
properties/nodeSelector/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.allowedUses!==void 0){
let l=n.allowedUses;if(Array.isArray(l)){const a=l.length;for(let c=0;c<a;c++){let f=l[c];if(typeof f!="string"){const g={
instancePath:i+"/network/pools/"+r+"/spec/allowedUses/"+c,schemaPath:"#/properties/network/oneOf/2/properties/pools/item\
s/properties/spec/properties/allowedUses/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}
if(!(f==="Workload"||f==="Tunnel"||f==="LoadBalancer")){const g={instancePath:i+"/network/pools/"+r+"/spec/allowedUses/"+
c,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/items/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.spec.properties.allowedUses.
items.enum}};e===null?e=[g]:e.push(g),s++}}}else{const a={instancePath:i+"/network/pools/"+r+"/spec/allowedUses",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.assignmentMode!==void 0){let l=n.assignmentMode;if(typeof l!="string"){
const a={instancePath:i+"/network/pools/"+r+"/spec/assignmentMode",schemaPath:"#/properties/network/oneOf/2/properties/p\
ools/items/properties/spec/properties/assignmentMode/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),s++}if(!(l==="Automatic"||l==="Manual")){const a={instancePath:i+"/network/pools/"+r+"/spec/assignmentMode",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/assignmentMode/enum",keyword:"enum",params:{
allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.spec.properties.assignmentMode.enum}};e===
null?e=[a]:e.push(a),s++}}if(n.disableBGPExport!==void 0&&typeof n.disableBGPExport!="boolean"){const l={instancePath:i+
"/network/pools/"+r+"/spec/disableBGPExport",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/\
spec/properties/disableBGPExport/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}}else{const l={
instancePath:i+"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{const n={instancePath:i+"/network/po\
ols/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),s++}}}else{const o={instancePath:i+"/network/pools",schemaPath:"#/properties/network/oneOf/2/proper\
ties/pools/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(m.vethMtu!==void 0){let t=m.vethMtu;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/prope\
rties/network/oneOf/2/properties/vethMtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t==
"number"&&isFinite(t)){if(t>9216||isNaN(t)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/\
oneOf/2/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}
if(t<0||isNaN(t)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}}else{const t={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}else if(d==="native")if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const t={instancePath:i+"/netw\
ork",schemaPath:"#/properties/network/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[
t]:e.push(t),s++}for(const t in m)if(!(t==="type"||t==="podMtu")){const o={instancePath:i+"/network",schemaPath:"#/prope\
rties/network/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:
e.push(o),s++}if(m.type!==void 0){let t=m.type;if(typeof t!="string"){const o={instancePath:i+"/network/type",schemaPath:"\
#/properties/network/oneOf/3/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(t!==
"native"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/3/properties/type/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[3].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(m.podMtu!==
void 0){let t=m.podMtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const o={instancePath:i+"/network/podMt\
u",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[
o]:e.push(o),s++}if(typeof t=="number"&&isFinite(t)){if(t>9216||isNaN(t)){const o={instancePath:i+"/network/podMtu",schemaPath:"\
#/properties/network/oneOf/3/properties/podMtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[o]:e.push(o),s++}if(t<576||isNaN(t)){const o={instancePath:i+"/network/podMtu",schemaPath:"#/properties/network/oneOf\
/3/properties/podMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[o]:e.push(o),s++}}}}else{
const t={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+"/network",schemaPath:"#/properties/network/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:d}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+
"/network",schemaPath:"#/properties/network/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:d}};
e===null?e=[t]:e.push(t),s++}}else{const d={instancePath:i+"/network",schemaPath:"#/properties/network/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(y.pods!==void 0){let m=y.pods;if(Array.isArray(m)){const d=m.
length;for(let t=0;t<d;t++){let o=m[t];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const r={instancePath:i+
"/pods/"+t,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{type:u.properties.pods.items.type}};e===null?
e=[r]:e.push(r),s++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const r={instancePath:i+"/pod\
s/"+t,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=
[r]:e.push(r),s++}if(o.kind===void 0){const r={instancePath:i+"/pods/"+t,schemaPath:"#/properties/pods/items/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(o.metadata===void 0){const r={instancePath:i+
"/pods/"+t,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?
e=[r]:e.push(r),s++}if(o.spec===void 0){const r={instancePath:i+"/pods/"+t,schemaPath:"#/properties/pods/items/required",
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in o)if(!(r==="apiVersion"||
r==="kind"||r==="metadata"||r==="spec"||r==="status")){const p={instancePath:i+"/pods/"+t,schemaPath:"#/properties/pods/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.
apiVersion!==void 0){let r=o.apiVersion;if(typeof r!="string"){const p={instancePath:i+"/pods/"+t+"/apiVersion",schemaPath:"\
#/properties/pods/items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}
if(r!=="v1"){const p={instancePath:i+"/pods/"+t+"/apiVersion",schemaPath:"#/properties/pods/items/properties/apiVersion/\
enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.properties.apiVersion.enum}};e===null?e=[p]:e.push(p),
s++}}if(o.kind!==void 0){let r=o.kind;if(typeof r!="string"){const p={instancePath:i+"/pods/"+t+"/kind",schemaPath:"#/pr\
operties/pods/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="Po\
d"){const p={instancePath:i+"/pods/"+t+"/kind",schemaPath:"#/properties/pods/items/properties/kind/enum",keyword:"enum",
params:{allowedValues:u.properties.pods.items.properties.kind.enum}};e===null?e=[p]:e.push(p),s++}}if(o.metadata!==void 0){
let r=o.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const p={instancePath:i+"/pods/"+t+"/m\
etadata",schemaPath:"#/properties/pods/items/properties/metadata/required",keyword:"required",params:{missingProperty:"n\
ame"}};e===null?e=[p]:e.push(p),s++}for(const p in r)if(!k.call(u.properties.pods.items.properties.metadata.properties,p)){
const n={instancePath:i+"/pods/"+t+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&typeof r.
name!="string"){const p={instancePath:i+"/pods/"+t+"/metadata/name",schemaPath:"#/properties/pods/items/properties/metad\
ata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.namespace!==void 0&&typeof r.
namespace!="string"){const p={instancePath:i+"/pods/"+t+"/metadata/namespace",schemaPath:"#/properties/pods/items/proper\
ties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.labels!==
void 0){let p=r.labels;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const n in p)if(typeof p[n]!="string"){const l={
instancePath:i+"/pods/"+t+"/metadata/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/ite\
ms/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}}else{const n={instancePath:i+"/pods/"+t+"/metadata/labels",schemaPath:"#/properties/pods/items/properties\
/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(r.annotations!==
void 0){let p=r.annotations;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const n in p)if(typeof p[n]!="string"){const l={
instancePath:i+"/pods/"+t+"/metadata/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pod\
s/items/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}else{const n={instancePath:i+"/pods/"+t+"/metadata/annotations",schemaPath:"#/properties/pods/\
items/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{
const p={instancePath:i+"/pods/"+t+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(o.spec!==void 0){let r=o.spec;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.nodeName===void 0){const p={instancePath:i+"/pods/"+t+"/spec",schemaPath:"#/properties/pods/items/prope\
rties/spec/required",keyword:"required",params:{missingProperty:"nodeName"}};e===null?e=[p]:e.push(p),s++}for(const p in r)
if(!k.call(u.properties.pods.items.properties.spec.properties,p)){const n={instancePath:i+"/pods/"+t+"/spec",schemaPath:"\
#/properties/pods/items/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),s++}if(r.nodeName!==void 0&&typeof r.nodeName!="string"){const p={instancePath:i+"/pods/"+t+"/s\
pec/nodeName",schemaPath:"#/properties/pods/items/properties/spec/properties/nodeName/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}if(r.hostNetwork!==void 0&&typeof r.hostNetwork!="boolean"){const p={instancePath:i+
"/pods/"+t+"/spec/hostNetwork",schemaPath:"#/properties/pods/items/properties/spec/properties/hostNetwork/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/pods/"+t+"/spec",schemaPath:"\
#/properties/pods/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(o.
status!==void 0){let r=o.status;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!k.call(u.properties.pods.
items.properties.status.properties,p)){const n={instancePath:i+"/pods/"+t+"/status",schemaPath:"#/properties/pods/items/\
properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(
n),s++}if(r.podIP!==void 0&&typeof r.podIP!="string"){const p={instancePath:i+"/pods/"+t+"/status/podIP",schemaPath:"#/p\
roperties/pods/items/properties/status/properties/podIP/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),s++}}else{const p={instancePath:i+"/pods/"+t+"/status",schemaPath:"#/properties/pods/items/properties/status/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}}}else{const d={instancePath:i+"/pods",schemaPath:"#/proper\
ties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(y.changes!==void 0){let m=y.changes;
if(Array.isArray(m)){const d=m.length;for(let t=0;t<d;t++){let o=m[t];const r=s;let p=!0;const n=s;if(s===n)if(o&&typeof o==
"object"&&!Array.isArray(o)){let a;if(o.stop===void 0&&(a="stop")){const c={};e===null?e=[c]:e.push(c),s++}}else{const a={};
e===null?e=[a]:e.push(a),s++}var h=n===s;s=r,e!==null&&(r?e.length=r:e=null);let l;if(h){const a=s;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.at===void 0){const f={instancePath:i+"/changes/"+t,schemaPath:"#/properties/changes/items/t\
hen/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[f]:e.push(f),s++}if(o.stop===void 0){const f={
instancePath:i+"/changes/"+t,schemaPath:"#/properties/changes/items/then/required",keyword:"required",params:{missingProperty:"\
stop"}};e===null?e=[f]:e.push(f),s++}for(const f in o)if(!(f==="at"||f==="stop"||f==="hosts")){const g={instancePath:i+"\
/changes/"+t,schemaPath:"#/properties/changes/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[g]:e.push(g),s++}if(o.at!==void 0){let f=o.at;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const g={
instancePath:i+"/changes/"+t+"/at",schemaPath:"#/properties/changes/items/then/properties/at/type",keyword:"type",params:{
type:u.properties.changes.items.then.properties.at.type}};e===null?e=[g]:e.push(g),s++}}if(o.stop!==void 0){let f=o.stop;
if(typeof f!="string"){const g={instancePath:i+"/changes/"+t+"/stop",schemaPath:"#/properties/changes/items/then/propert\
ies/stop/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(!(f==="flannel"||f==="calico")){const g={
instancePath:i+"/changes/"+t+"/stop",schemaPath:"#/properties/changes/items/then/properties/stop/enum",keyword:"enum",params:{
allowedValues:u.properties.changes.items.then.properties.stop.enum}};e===null?e=[g]:e.push(g),s++}}if(o.hosts!==void 0){
let f=o.hosts;if(Array.isArray(f)){if(f.length<1){const P={instancePath:i+"/changes/"+t+"/hosts",schemaPath:"#/propertie\
s/changes/items/then/properties/hosts/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),s++}const g=f.
length;for(let P=0;P<g;P++)if(typeof f[P]!="string"){const b={instancePath:i+"/changes/"+t+"/hosts/"+P,schemaPath:"#/pro\
perties/changes/items/then/properties/hosts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),
s++}}else{const g={instancePath:i+"/changes/"+t+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),s++}}}else{const f={instancePath:i+"/changes/"+t,schemaPath:"\
#/properties/changes/items/then/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}var h=a===s;p=
h,l="then"}else{const a=s;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.at===void 0){const f={instancePath:i+"/chang\
es/"+t,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"at"}};e===null?
e=[f]:e.push(f),s++}if(o.on===void 0){const f={instancePath:i+"/changes/"+t,schemaPath:"#/properties/changes/items/else/\
required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[f]:e.push(f),s++}if(o.run===void 0){const f={instancePath:i+
"/changes/"+t,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"run"}};e===
null?e=[f]:e.push(f),s++}for(const f in o)if(!(f==="at"||f==="on"||f==="run")){const g={instancePath:i+"/changes/"+t,schemaPath:"\
#/properties/changes/items/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===
null?e=[g]:e.push(g),s++}if(o.at!==void 0){let f=o.at;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const g={
instancePath:i+"/changes/"+t+"/at",schemaPath:"#/properties/changes/items/else/properties/at/type",keyword:"type",params:{
type:u.properties.changes.items.else.properties.at.type}};e===null?e=[g]:e.push(g),s++}}if(o.on!==void 0&&typeof o.on!="\
string"){const f={instancePath:i+"/changes/"+t+"/on",schemaPath:"#/properties/changes/items/else/properties/on/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(o.run!==void 0){let f=o.run;if(Array.isArray(f)){if(f.length<
1){const P={instancePath:i+"/changes/"+t+"/run",schemaPath:"#/properties/changes/items/else/properties/run/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[P]:e.push(P),s++}const g=f.length;for(let P=0;P<g;P++)if(typeof f[P]!="string"){
const b={instancePath:i+"/changes/"+t+"/run/"+P,schemaPath:"#/properties/changes/items/else/properties/run/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}else{const g={instancePath:i+"/changes/"+t+"/run",schemaPath:"\
#/properties/changes/items/else/properties/run/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),s++}}}else{
const f={instancePath:i+"/changes/"+t,schemaPath:"#/properties/changes/items/else/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[f]:e.push(f),s++}var h=a===s;p=h,l="else"}if(!p){const a={instancePath:i+"/changes/"+t,schemaPath:"#/\
properties/changes/items/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[a]:e.push(a),s++}}}else{const d={instancePath:i+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(y.
probes!==void 0){let m=y.probes;if(Array.isArray(m)){const d=m.length;for(let t=0;t<d;t++){let o=m[t];if(typeof o!="stri\
ng"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const r={instancePath:i+"/probes/"+t,schemaPath:"#/properties/probes/i\
tems/type",keyword:"type",params:{type:u.properties.probes.items.type}};e===null?e=[r]:e.push(r),s++}if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.from===void 0){const r={instancePath:i+"/probes/"+t,schemaPath:"#/properties/probes/items\
/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(o.to===void 0){const r={instancePath:i+
"/probes/"+t,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[r]:e.push(r),s++}for(const r in o)if(!k.call(u.properties.probes.items.properties,r)){const p={instancePath:i+"/probe\
s/"+t,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(o.name!==void 0&&typeof o.name!="string"){const r={instancePath:i+"/probes/"+t+"/name",schemaPath:"\
#/properties/probes/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.
from!==void 0&&typeof o.from!="string"){const r={instancePath:i+"/probes/"+t+"/from",schemaPath:"#/properties/probes/ite\
ms/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.to!==void 0&&typeof o.
to!="string"){const r={instancePath:i+"/probes/"+t+"/to",schemaPath:"#/properties/probes/items/properties/to/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.protocol!==void 0&&typeof o.protocol!="string"){const r={
instancePath:i+"/probes/"+t+"/protocol",schemaPath:"#/properties/probes/items/properties/protocol/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.listening!==void 0&&typeof o.listening!="boolean"){const r={instancePath:i+
"/probes/"+t+"/listening",schemaPath:"#/properties/probes/items/properties/listening/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),s++}if(o.size!==void 0){let r=o.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:i+"/probes/"+t+"/size",schemaPath:"#/properties/probes/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={
instancePath:i+"/probes/"+t+"/size",schemaPath:"#/properties/probes/items/properties/size/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),s++}if(r<28||isNaN(r)){const p={instancePath:i+"/probes/"+t+"/siz\
e",schemaPath:"#/properties/probes/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:28}};e===
null?e=[p]:e.push(p),s++}}}if(o.sizes!==void 0){let r=o.sizes;if(Array.isArray(r)){if(r.length<1){const n={instancePath:i+
"/probes/"+t+"/sizes",schemaPath:"#/properties/probes/items/properties/sizes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[n]:e.push(n),s++}const p=r.length;for(let n=0;n<p;n++){let l=r[n];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))&&typeof l!="string"){const a={instancePath:i+"/probes/"+t+"/sizes/"+n,schemaPath:"#/properties/probes/items\
/properties/sizes/items/type",keyword:"type",params:{type:u.properties.probes.items.properties.sizes.items.type}};e===null?
e=[a]:e.push(a),s++}}}else{const p={instancePath:i+"/probes/"+t+"/sizes",schemaPath:"#/properties/probes/items/propertie\
s/sizes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(o.df!==void 0&&typeof o.df!="boolea\
n"){const r={instancePath:i+"/probes/"+t+"/df",schemaPath:"#/properties/probes/items/properties/df/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(o.ttl!==void 0){let r=o.ttl;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const p={instancePath:i+"/probes/"+t+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>255||isNaN(
r)){const p={instancePath:i+"/probes/"+t+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:255}};e===null?e=[p]:e.push(p),s++}if(r<1||isNaN(r)){const p={instancePath:i+"/pro\
bes/"+t+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),s++}}}if(o.dscp!==void 0){let r=o.dscp;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
const p={instancePath:i+"/probes/"+t+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/type",keyword:"type",
params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>63||isNaN(r)){const p={instancePath:i+
"/probes/"+t+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:63}};e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){const p={instancePath:i+"/probes/"+t+"/dscp",schemaPath:"#\
/properties/probes/items/properties/dscp/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(
p),s++}}}if(o.at!==void 0){let r=o.at;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){const p={instancePath:i+
"/probes/"+t+"/at",schemaPath:"#/properties/probes/items/properties/at/type",keyword:"type",params:{type:u.properties.probes.
items.properties.at.type}};e===null?e=[p]:e.push(p),s++}}if(o.expect!==void 0){let r=o.expect;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const p in r)if(!(p==="disposition"||p==="place"||p==="reply"||p==="wire"||p==="overhead"||p==="p\
ath")){const n={instancePath:i+"/probes/"+t+"/expect",schemaPath:"#/properties/probes/items/properties/expect/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(r.disposition!==
void 0&&typeof r.disposition!="string"){const p={instancePath:i+"/probes/"+t+"/expect/disposition",schemaPath:"#/propert\
ies/probes/items/properties/expect/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),s++}if(r.place!==void 0&&typeof r.place!="string"){const p={instancePath:i+"/probes/"+t+"/expect/place",schemaPath:"\
#/properties/probes/items/properties/expect/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),s++}if(r.reply!==void 0&&typeof r.reply!="string"){const p={instancePath:i+"/probes/"+t+"/expect/reply",schemaPath:"\
#/properties/probes/items/properties/expect/properties/reply/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),s++}if(r.wire!==void 0){let p=r.wire;if(p&&typeof p=="object"&&!Array.isArray(p))for(const n in p){let l=p[n];
if(typeof l!="string"){const a={instancePath:i+"/probes/"+t+"/expect/wire/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/probes/items/properties/expect/properties/wire/additionalProperties/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[a]:e.push(a),s++}if(!(l==="plain"||l==="vxlan"||l==="ipip"||l==="wireguard")){const a={instancePath:i+
"/probes/"+t+"/expect/wire/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/items/properties/e\
xpect/properties/wire/additionalProperties/enum",keyword:"enum",params:{allowedValues:u.properties.probes.items.properties.
expect.properties.wire.additionalProperties.enum}};e===null?e=[a]:e.push(a),s++}}else{const n={instancePath:i+"/probes/"+
t+"/expect/wire",schemaPath:"#/properties/probes/items/properties/expect/properties/wire/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),s++}}if(r.overhead!==void 0){let p=r.overhead;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){const n={instancePath:i+"/probes/"+t+"/expect/overhead",schemaPath:"#/properties/probes/items/properti\
es/expect/properties/overhead/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof p=="n\
umber"&&isFinite(p)){if(p>65535||isNaN(p)){const n={instancePath:i+"/probes/"+t+"/expect/overhead",schemaPath:"#/propert\
ies/probes/items/properties/expect/properties/overhead/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[n]:e.push(n),s++}if(p<0||isNaN(p)){const n={instancePath:i+"/probes/"+t+"/expect/overhead",schemaPath:"#/pro\
perties/probes/items/properties/expect/properties/overhead/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[n]:e.push(n),s++}}}if(r.path!==void 0){let p=r.path;if(Array.isArray(p)){if(p.length<1){const l={instancePath:i+
"/probes/"+t+"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/minItems",keyword:"m\
inItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}const n=p.length;for(let l=0;l<n;l++)if(typeof p[l]!="string"){const a={
instancePath:i+"/probes/"+t+"/expect/path/"+l,schemaPath:"#/properties/probes/items/properties/expect/properties/path/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const n={instancePath:i+"/probes/"+t+
"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:i+"/probes/"+t+"/expect",schemaPath:"#/properties/pro\
bes/items/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}}}else{const d={
instancePath:i+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(
d),s++}}if(y.brokenBy!==void 0){let m=y.brokenBy;if(Array.isArray(m)){const d=m.length;for(let t=0;t<d;t++){let o=m[t];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const r={instancePath:i+"/brokenBy/"+t,schemaPath:"#/properti\
es/brokenBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(o.patch===
void 0){const r={instancePath:i+"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{
missingProperty:"patch"}};e===null?e=[r]:e.push(r),s++}if(o.then===void 0){const r={instancePath:i+"/brokenBy/"+t,schemaPath:"\
#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?e=[r]:e.push(r),s++}for(const r in o)
if(!(r==="name"||r==="patch"||r==="then")){const p={instancePath:i+"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(o.
name!==void 0&&typeof o.name!="string"){const r={instancePath:i+"/brokenBy/"+t+"/name",schemaPath:"#/properties/brokenBy\
/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.patch!==void 0){let r=o.
patch;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const p={instancePath:i+"/brokenBy/"+t+"/patch",schemaPath:"#/prop\
erties/brokenBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(o.then!==
void 0){let r=o.then;if(r&&typeof r=="object"&&!Array.isArray(r))for(const p in r){let n=r[p];if(typeof n!="string"&&!(n&&
typeof n=="object"&&!Array.isArray(n))){const l={instancePath:i+"/brokenBy/"+t+"/then/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/type",keyword:"type",params:{type:u.properties.
brokenBy.items.properties.then.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const l in n)if(!(l==="disposition"||l==="reply")){const a={instancePath:i+"/brokenBy/"+t+"/then/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}if(n.disposition!==
void 0&&typeof n.disposition!="string"){const l={instancePath:i+"/brokenBy/"+t+"/then/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/disposition",schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/properties/disposition\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.reply!==void 0&&typeof n.reply!="string"){
const l={instancePath:i+"/brokenBy/"+t+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/reply",schemaPath:"#/properti\
es/brokenBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}}}else{const p={instancePath:i+"/brokenBy/"+t+"/then",schemaPath:"#/properties/brokenBy/items/p\
roperties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+
"/brokenBy/"+t,schemaPath:"#/properties/brokenBy/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}}}else{const d={instancePath:i+"/brokenBy",schemaPath:"#/properties/brokenBy/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[d]:e.push(d),s++}}if(y.fixedBy!==void 0){let m=y.fixedBy;if(Array.isArray(m)){const d=m.length;for(let t=0;t<
d;t++){let o=m[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const r={instancePath:i+"/fixedBy/"+t,
schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}if(o.patch===void 0){const r={instancePath:i+"/fixedBy/"+t,schemaPath:"#/properties/fixedBy/items/required",keyword:"\
required",params:{missingProperty:"patch"}};e===null?e=[r]:e.push(r),s++}if(o.then===void 0){const r={instancePath:i+"/f\
ixedBy/"+t,schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?
e=[r]:e.push(r),s++}for(const r in o)if(!(r==="name"||r==="patch"||r==="then")){const p={instancePath:i+"/fixedBy/"+t,schemaPath:"\
#/properties/fixedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[p]:e.push(p),s++}if(o.name!==void 0&&typeof o.name!="string"){const r={instancePath:i+"/fixedBy/"+t+"/name",schemaPath:"\
#/properties/fixedBy/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.
patch!==void 0){let r=o.patch;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const p={instancePath:i+"/fixedBy/"+t+"/pa\
tch",schemaPath:"#/properties/fixedBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),s++}}if(o.then!==void 0){let r=o.then;if(r&&typeof r=="object"&&!Array.isArray(r))for(const p in r){let n=r[p];
if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const l={instancePath:i+"/fixedBy/"+t+"/then/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/type",keyword:"\
type",params:{type:u.properties.fixedBy.items.properties.then.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const l in n)if(!(l==="disposition"||l==="reply")){const a={instancePath:i+"/\
fixedBy/"+t+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/add\
itionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(
a),s++}if(n.disposition!==void 0&&typeof n.disposition!="string"){const l={instancePath:i+"/fixedBy/"+t+"/then/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/disposition",schemaPath:"#/properties/fixedBy/items/properties/then/additionalPropertie\
s/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(n.reply!==void 0&&
typeof n.reply!="string"){const l={instancePath:i+"/fixedBy/"+t+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/repl\
y",schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:i+"/fixedBy/"+t+"/then",schemaPath:"#/properti\
es/fixedBy/items/properties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={
instancePath:i+"/fixedBy/"+t,schemaPath:"#/properties/fixedBy/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}}}else{const d={instancePath:i+"/fixedBy",schemaPath:"#/properties/fixedBy/type",keyword:"type",params:{
type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{const m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),s++}return w.errors=e,s===0}const q=A,v={additionalProperties:!1,type:"object",required:[
"Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],
properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"inte\
ger"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"\
integer"},RouteTableID:{type:["string","array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"b\
oolean"},EnableNFTables:{type:"boolean"}}};function A(y,{instancePath:i="",parentData:N,parentDataProperty:j,rootData:T=y}={}){
let e=null,s=0;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.Network===void 0){const h={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"Network"}};e===null?e=[h]:e.push(h),s++}if(y.Backend===void 0){const h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[h]:e.push(h),s++}
for(const h in y)if(!(h==="Network"||h==="Backend"||h==="EnableIPv4"||h==="EnableIPv6"||h==="EnableNFTables")){const m={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?
e=[m]:e.push(m),s++}if(y.Network!==void 0&&typeof y.Network!="string"){const h={instancePath:i+"/Network",schemaPath:"#/\
properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}if(y.Backend!==void 0){let h=y.
Backend;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.Type===void 0){const m={instancePath:i+"/Backend",schemaPath:"\
#/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[m]:e.push(m),s++}for(const m in h)
if(!(m==="Type"||m==="VNI"||m==="Port"||m==="ListenPort"||m==="DirectRouting"||m==="MTU"||m==="RouteTableID")){const d={
instancePath:i+"/Backend",schemaPath:"#/properties/Backend/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m}};e===null?e=[d]:e.push(d),s++}if(h.Type!==void 0&&typeof h.Type!="string"){const m={instancePath:i+
"/Backend/Type",schemaPath:"#/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),s++}if(h.VNI!==void 0){let m=h.VNI;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+
"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=
[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(m)){if(m>9999999||isNaN(m)){const d={instancePath:i+"/Backend/VNI",schemaPath:"\
#/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[d]:e.
push(d),s++}if(m<1||isNaN(m)){const d={instancePath:i+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),s++}}}if(h.Port!==void 0){let m=h.Port;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/Backend/Port",schemaPath:"#/properti\
es/Backend/properties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="numb\
er"&&isFinite(m)){if(m>65535||isNaN(m)){const d={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/propert\
ies/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){
const d={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[d]:e.push(d),s++}}}if(h.ListenPort!==void 0){let m=h.ListenPort;if(!(typeof m=="nu\
mber"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/p\
roperties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(
m)){if(m>65535||isNaN(m)){const d={instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/properties/List\
enPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){const d={
instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[d]:e.push(d),s++}}}if(h.DirectRouting!==void 0&&typeof h.DirectRouting!="boolean"){
const m={instancePath:i+"/Backend/DirectRouting",schemaPath:"#/properties/Backend/properties/DirectRouting/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),s++}if(h.MTU!==void 0){let m=h.MTU;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/type",
keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(m)){if(m>9216||isNaN(
m)){const d={instancePath:i+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[d]:e.push(d),s++}if(m<576||isNaN(m)){const d={instancePath:i+"/Backend/MTU",schemaPath:"\
#/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[d]:e.push(
d),s++}}}if(h.RouteTableID!==void 0){let m=h.RouteTableID;if(typeof m!="string"&&!Array.isArray(m)){const d={instancePath:i+
"/Backend/RouteTableID",schemaPath:"#/properties/Backend/properties/RouteTableID/type",keyword:"type",params:{type:v.properties.
Backend.properties.RouteTableID.type}};e===null?e=[d]:e.push(d),s++}if(Array.isArray(m)){const d=m.length;for(let t=0;t<
d;t++)if(typeof m[t]!="string"){const o={instancePath:i+"/Backend/RouteTableID/"+t,schemaPath:"#/properties/Backend/prop\
erties/RouteTableID/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}}else{const m={instancePath:i+
"/Backend",schemaPath:"#/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(y.
EnableIPv4!==void 0&&typeof y.EnableIPv4!="boolean"){const h={instancePath:i+"/EnableIPv4",schemaPath:"#/properties/Enab\
leIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.push(h),s++}if(y.EnableIPv6!==void 0&&typeof y.EnableIPv6!=
"boolean"){const h={instancePath:i+"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[h]:e.push(h),s++}if(y.EnableNFTables!==void 0&&typeof y.EnableNFTables!="boolean"){const h={instancePath:i+
"/EnableNFTables",schemaPath:"#/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[h]:e.
push(h),s++}}else{const h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),s++}return A.errors=e,s===0}const B={"#":{fields:["version","name","description","seed","profile","assumptions","fabr\
ic","hosts","network","pods","changes","probes","brokenBy","fixedBy"],unsupported:[]},"#/properties/profile":{fields:["a\
ws","flannel","calico","kernel"],unsupported:[]},"#/properties/fabric":{fields:["type","vpc","vpcs","subnets","routeTabl\
es","networkAcls","securityGroups","gateways","peerings","transitGateways"],unsupported:[]},"#/properties/fabric/propert\
ies/vpc":{fields:["name","cidr","mtu","region"],unsupported:[]},"#/properties/fabric/properties/vpcs/additionalPropertie\
s":{fields:["cidr","mtu","region","secondaryCidrs"],unsupported:[]},"#/properties/fabric/properties/subnets/additionalPr\
operties":{fields:["vpc","zone","cidr","routeTable","networkAcl"],unsupported:[]},"#/properties/fabric/properties/routeT\
ables/additionalProperties":{fields:["vpc","main","quota","propagation","routes"],unsupported:[]},"#/properties/fabric/p\
roperties/routeTables/additionalProperties/properties/routes/items":{fields:["destination","target"],unsupported:[]},"#/\
properties/fabric/properties/networkAcls/additionalProperties":{fields:["vpc","ingress","egress"],unsupported:[]},"#/pro\
perties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items":{fields:["rule","action","protocol",
"ports","icmp","from"],unsupported:[]},"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingre\
ss/items/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/properties/networkAcls/additional\
Properties/properties/egress/items":{fields:["rule","action","protocol","ports","icmp","to"],unsupported:[]},"#/properti\
es/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp":{fields:["type","code"],unsupported:[]},
"#/properties/fabric/properties/securityGroups/additionalProperties":{fields:["vpc","ingress","egress"],unsupported:[]},
"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items":{fields:["protocol","ports",
"icmp","from"],unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/it\
ems/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalPr\
operties/properties/egress/items":{fields:["protocol","ports","icmp","to"],unsupported:[]},"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/properties/icmp":{fields:["type","code"],unsupported:[]},
"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0":{fields:["type","vpc"],unsupported:[]},"#/propert\
ies/fabric/properties/gateways/additionalProperties/oneOf/1":{fields:["type","subnet","address"],unsupported:[]},"#/prop\
erties/fabric/properties/gateways/additionalProperties/oneOf/2":{fields:["type","vpc","customer"],unsupported:[]},"#/pro\
perties/fabric/properties/peerings/additionalProperties":{fields:["vpcs"],unsupported:[]},"#/properties/fabric/propertie\
s/transitGateways/additionalProperties":{fields:["attachments","routeTables"],unsupported:[]},"#/properties/fabric/prope\
rties/transitGateways/additionalProperties/properties/attachments/additionalProperties":{fields:["vpc","subnets","routeT\
able","propagation"],unsupported:[]},"#/properties/fabric/properties/transitGateways/additionalProperties/properties/rou\
teTables/additionalProperties":{fields:["routes"],unsupported:[]},"#/properties/fabric/properties/transitGateways/additi\
onalProperties/properties/routeTables/additionalProperties/properties/routes/items":{fields:["destination","target"],unsupported:[]},
"#/properties/hosts/additionalProperties":{fields:["subnet","address","secondaryAddresses","prefixes","publicAddress","m\
tu","sourceDestCheck","securityGroups","connectionTracking","interface","interfaces","podCIDR","forwardPolicy","sysctls"],
unsupported:[]},"#/properties/hosts/additionalProperties/properties/connectionTracking":{fields:["tcpEstablishedTimeout",
"udpTimeout","udpStreamTimeout"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/interfaces/items":{
fields:["interface","subnet","address","secondaryAddresses","prefixes","publicAddress","mtu","sourceDestCheck","security\
Groups","connectionTracking"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/interfaces/items/prope\
rties/connectionTracking":{fields:["tcpEstablishedTimeout","udpTimeout","udpStreamTimeout"],unsupported:[]},"#/propertie\
s/network/oneOf/0":{fields:["type","net-conf.json"],unsupported:[]},"#/properties/network/oneOf/0/properties/net-conf.js\
on":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","Subne\
tMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/0/properties/net-conf.\
json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU","RouteTableID"],unsupported:["R\
outeTableFilter","GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/\
network/oneOf/1":{fields:["type","net-conf.json","vethMtu"],unsupported:[]},"#/properties/network/oneOf/1/properties/net\
-conf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin",
"SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/1/properties/net\
-conf.json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU","RouteTableID"],unsupported:[
"RouteTableFilter","GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/propertie\
s/network/oneOf/2":{fields:["type","pools","vethMtu"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/ite\
ms":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/items\
/properties/metadata":{fields:["name","annotations","creationTimestamp","generation","labels","managedFields","resourceV\
ersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/items/properties/spec":{fields:["cidr","ip\
ipMode","vxlanMode","natOutgoing","blockSize","disabled","nodeSelector","allowedUses","assignmentMode","disableBGPExport"],
unsupported:["namespaceSelector","nat-outgoing","ipip"]},"#/properties/network/oneOf/3":{fields:["type","podMtu"],unsupported:[]},
"#/properties/pods/items":{fields:["apiVersion","kind","metadata","spec","status"],unsupported:[]},"#/properties/pods/it\
ems/properties/metadata":{fields:["name","namespace","labels","annotations","creationTimestamp","deletionGracePeriodSeco\
nds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","s\
elfLink","uid"],unsupported:[]},"#/properties/pods/items/properties/spec":{fields:["nodeName","hostNetwork","activeDeadl\
ineSeconds","affinity","automountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemer\
alContainers","hostAliases","hostIPC","hostPID","hostUsers","hostname","hostnameOverride","imagePullSecrets","initContai\
ners","nodeSelector","os","overhead","preemptionPolicy","priority","priorityClassName","readinessGates","resourceClaims",
"resources","restartPolicy","runtimeClassName","schedulerName","schedulingGates","schedulingGroup","securityContext","se\
rviceAccount","serviceAccountName","setHostnameAsFQDN","shareProcessNamespace","subdomain","terminationGracePeriodSecond\
s","tolerations","topologySpreadConstraints","volumes"],unsupported:[]},"#/properties/pods/items/properties/status":{fields:[
"podIP","conditions","containerStatuses","ephemeralContainerStatuses","hostIP","hostIPs","initContainerStatuses","messag\
e","nominatedNodeName","observedGeneration","phase","podIPs","qosClass","reason","resize","resourceClaimStatuses","start\
Time"],unsupported:[]},"#/properties/changes/items/then":{fields:["at","stop","hosts"],unsupported:[]},"#/properties/cha\
nges/items/else":{fields:["at","on","run"],unsupported:[]},"#/properties/probes/items":{fields:["name","from","to","prot\
ocol","listening","size","sizes","df","ttl","dscp","at","expect"],unsupported:[]},"#/properties/probes/items/properties/\
expect":{fields:["disposition","place","reply","wire","overhead","path"],unsupported:[]},"#/properties/brokenBy/items":{
fields:["name","patch","then"],unsupported:[]},"#/properties/brokenBy/items/properties/then/additionalProperties":{fields:[
"disposition","reply"],unsupported:[]},"#/properties/fixedBy/items":{fields:["name","patch","then"],unsupported:[]},"#/p\
roperties/fixedBy/items/properties/then/additionalProperties":{fields:["disposition","reply"],unsupported:[]}},I={"#":{fields:[
"Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","SubnetMax","IPv6Ne\
twork","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/Backend":{fields:["Type","VNI","Port","ListenPort",
"DirectRouting","MTU","RouteTableID"],unsupported:["RouteTableFilter","GBP","Learning","MacPrefix","ListenPortV6","PSK",
"PersistentKeepaliveInterval","Mode"]}};export{q as netConf,I as netConfFields,x as scenario,B as scenarioFields};
