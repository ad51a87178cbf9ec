// Made by build/validators.ts from sim/scenario/language. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
const T=w,u={additionalProperties:!1,type:"object",required:["version","name","fabric","hosts","network"],properties:{version:{
const:1,type:"number"},name:{type:"string"},description:{type:"string"},seed:{minimum:0,maximum:4294967295,type:"integer"},
profile:{additionalProperties:!1,type:"object",properties:{aws:{type:"string",enum:["2025","2023","2017"]},flannel:{type:"\
string",enum:["0.28","0.8"]},calico:{type:"string",enum:["3.28"]},kernel:{type:"string",enum:["6.1"]}}},assumptions:{type:"\
object",additionalProperties:{type:["boolean","number"]}},include:{minItems:1,type:"array",items:{type:"string"}},fabric:{
additionalProperties:!1,type:"object",required:["type","subnets"],properties:{type:{type:"string",enum:["aws"]},vpc:{additionalProperties:!1,
type:"object",required:["cidr"],properties:{name:{type:"string"},cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"\
integer"},region:{type:"string"}}},vpcs:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:[
"cidr"],properties:{cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"integer"},region:{type:"string"},secondaryCidrs:{
minItems:1,type:"array",items:{type:"string"}}}}},subnets:{type:"object",additionalProperties:{additionalProperties:!1,type:"\
object",required:["zone","cidr"],properties:{vpc:{type:"string"},zone:{type:"string"},cidr:{type:"string"},routeTable:{type:"\
string"},networkAcl:{type:"string"}}}},routeTables:{type:"object",additionalProperties:{additionalProperties:!1,type:"ob\
ject",properties:{vpc:{type:"string"},main:{type:"boolean"},quota:{minimum:1,maximum:1e3,type:"integer"},propagation:{minItems:1,
type:"array",items:{type:"string"}},routes:{type:"array",items:{additionalProperties:!1,type:"object",required:["destina\
tion","target"],properties:{destination:{type:"string"},target:{type:"string"}}}}}}},networkAcls:{type:"object",additionalProperties:{
additionalProperties:!1,type:"object",properties:{vpc:{type:"string"},ingress:{type:"array",items:{additionalProperties:!1,
type:"object",required:["rule","action","protocol","from"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{
type:"string",enum:["allow","deny"]},protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,
type:"object",required:["type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"\
integer"}}},from:{type:"string"}}}},egress:{type:"array",items:{additionalProperties:!1,type:"object",required:["rule","\
action","protocol","to"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{type:"string",enum:["allow","\
deny"]},protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"objec\
t",required:["type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},
to:{type:"string"}}}}}}},securityGroups:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{
vpc:{type:"string"},ingress:{type:"array",items:{additionalProperties:!1,type:"object",required:["protocol","from"],properties:{
protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:[
"type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},from:{type:"\
string"}}}},egress:{type:"array",items:{additionalProperties:!1,type:"object",required:["protocol","to"],properties:{protocol:{
type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:["type"],
properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},to:{type:"string"}}}}}}},
gateways:{type:"object",additionalProperties:{type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[
{additionalProperties:!1,type:"object",required:["type"],properties:{type:{type:"string",enum:["internet"]},vpc:{type:"s\
tring"}}},{additionalProperties:!1,type:"object",required:["type","subnet","address"],properties:{type:{type:"string",enum:[
"nat"]},subnet:{type:"string"},address:{type:"string"}}},{additionalProperties:!1,type:"object",required:["type","custom\
er"],properties:{type:{type:"string",enum:["vpn"]},vpc:{type:"string"},customer:{minItems:1,type:"array",items:{type:"st\
ring"}}}}]}},peerings:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:["vpcs"],properties:{
vpcs:{minItems:2,maxItems:2,type:"array",items:{type:"string"}}}}},transitGateways:{type:"object",additionalProperties:{
additionalProperties:!1,type:"object",required:["attachments"],properties:{attachments:{type:"object",additionalProperties:{
additionalProperties:!1,type:"object",required:["subnets"],properties:{vpc:{type:"string"},subnets:{minItems:1,type:"arr\
ay",items:{type:"string"}},routeTable:{type:"string"},propagation:{type:"array",items:{type:"string"}}}}},routeTables:{type:"\
object",additionalProperties:{additionalProperties:!1,type:"object",properties:{routes:{type:"array",items:{additionalProperties:!1,
type:"object",required:["destination","target"],properties:{destination:{type:"string"},target:{type:"string"}}}}}}}}}}}},
hosts:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:["subnet","address"],properties:{
subnet:{type:"string"},address:{type:"string"},secondaryAddresses:{minItems:1,type:"array",items:{type:"string"}},prefixes:{
minItems:1,type:"array",items:{type:"string"}},publicAddress:{type:"boolean"},mtu:{minimum:576,maximum:9216,type:"intege\
r"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"array",items:{type:"string"}},connectionTracking:{
additionalProperties:!1,type:"object",properties:{tcpEstablishedTimeout:{minimum:60,maximum:432e3,type:"integer"},udpTimeout:{
minimum:30,maximum:60,type:"integer"},udpStreamTimeout:{minimum:60,maximum:180,type:"integer"}}},interface:{type:"string"},
interfaces:{minItems:1,type:"array",items:{additionalProperties:!1,type:"object",required:["interface","subnet","address"],
properties:{interface:{type:"string"},subnet:{type:"string"},address:{type:"string"},secondaryAddresses:{minItems:1,type:"\
array",items:{type:"string"}},prefixes:{minItems:1,type:"array",items:{type:"string"}},publicAddress:{type:"boolean"},mtu:{
minimum:576,maximum:9216,type:"integer"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"array",items:{
type:"string"}},connectionTracking:{additionalProperties:!1,type:"object",properties:{tcpEstablishedTimeout:{minimum:60,
maximum:432e3,type:"integer"},udpTimeout:{minimum:30,maximum:60,type:"integer"},udpStreamTimeout:{minimum:60,maximum:180,
type:"integer"}}}}}},podCIDR:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}},forwardPolicy:{type:"string",enum:["ACCEPT","DROP"]},sysctls:{type:"object",
additionalProperties:{type:"integer"}}}}},network:{type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[
{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{type:"string",enum:["flannel"]},
"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","Backend"],properties:{Network:{type:"\
string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{Type:{type:"string"},VNI:{minimum:1,
maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},ListenPort:{minimum:1,maximum:65535,type:"\
integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"integer"}}},EnableIPv4:{type:"boolean"},EnableIPv6:{
type:"boolean"},EnableNFTables:{type:"boolean"}}}}},{additionalProperties:!1,type:"object",required:["type","net-conf.js\
on"],properties:{type:{type:"string",enum:["canal"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:[
"Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],
properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"inte\
ger"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"\
integer"}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{type:"boolean"}}},vethMtu:{minimum:0,
maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"object",required:["type","pools"],properties:{type:{type:"\
string",enum:["calico"]},pools:{minItems:1,type:"array",items:{additionalProperties:!1,type:"object",required:["apiVersi\
on","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalico.org/v3","crd.projectcalico.org/\
v1"]},kind:{type:"string",enum:["IPPool"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{
name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},managedFields:{},resourceVersion:{},uid:{}}},
spec:{additionalProperties:!1,type:"object",required:["cidr"],properties:{cidr:{type:"string"},ipipMode:{type:"string",enum:[
"Always","CrossSubnet","Never"]},vxlanMode:{type:"string",enum:["Always","CrossSubnet","Never"]},natOutgoing:{type:"bool\
ean"},blockSize:{minimum:20,maximum:32,type:"integer"},disabled:{type:"boolean"},nodeSelector:{type:"string"},allowedUses:{
type:"array",items:{type:"string",enum:["Workload","Tunnel","LoadBalancer"]}},assignmentMode:{type:"string",enum:["Autom\
atic","Manual"]},disableBGPExport:{type:"boolean"}}}}}},felixConfigurations:{type:"array",items:{additionalProperties:!1,
type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalic\
o.org/v3","crd.projectcalico.org/v1"]},kind:{type:"string",enum:["FelixConfiguration"]},metadata:{additionalProperties:!1,
type:"object",required:["name"],properties:{name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},
managedFields:{},resourceVersion:{},uid:{}}},spec:{additionalProperties:!1,type:"object",properties:{ipipMTU:{minimum:0,
maximum:9216,type:"integer"},vxlanMTU:{minimum:0,maximum:9216,type:"integer"},mtuIfacePattern:{type:"string"},vxlanPort:{
minimum:1,maximum:65535,type:"integer"},vxlanVNI:{minimum:1,maximum:16777215,type:"integer"},ipipEnabled:{type:"boolean"},
vxlanEnabled:{type:"boolean"},bpfEnabled:{type:"boolean"},wireguardEnabled:{type:"boolean"},nftablesMode:{type:"string",
enum:["Disabled","Auto","Enabled"]},chainInsertMode:{type:"string",enum:["Insert","Append"]},defaultEndpointToHostAction:{
type:"string",enum:["Drop","Accept","Return","DROP","ACCEPT","RETURN"]},awsSrcDstCheck:{},dataplaneWatchdogTimeout:{},debugDisableLogDropping:{},
debugHost:{},debugMemoryProfilePath:{},debugPort:{},debugSimulateCalcGraphHangAfter:{},debugSimulateDataplaneApplyDelay:{},
debugSimulateDataplaneHangAfter:{},deviceRouteProtocol:{},endpointReportingDelay:{},endpointReportingEnabled:{},endpointStatusPathPrefix:{},
failsafeInboundHostPorts:{},failsafeOutboundHostPorts:{},flowLogsCollectorDebugTrace:{},flowLogsFlushInterval:{},flowLogsGoldmaneServer:{},
genericXDPEnabled:{},goGCThreshold:{},goMaxProcs:{},goMemoryLimitMB:{},healthEnabled:{},healthHost:{},healthPort:{},healthTimeoutOverrides:{},
interfaceExclude:{},interfaceRefreshInterval:{},ipsetsRefreshInterval:{},iptablesBackend:{},iptablesFilterAllowAction:{},
iptablesLockFilePath:{},iptablesLockProbeInterval:{},iptablesLockTimeout:{},iptablesMangleAllowAction:{},iptablesMarkMask:{},
iptablesPostWriteCheckInterval:{},iptablesRefreshInterval:{},kubeNodePortRanges:{},logDebugFilenameRegex:{},logFilePath:{},
logPrefix:{},logSeverityFile:{},logSeverityScreen:{},logSeveritySys:{},maxIpsetSize:{},metadataAddr:{},metadataPort:{},netlinkTimeout:{},
policySyncPathPrefix:{},prometheusGoMetricsEnabled:{},prometheusMetricsCAFile:{},prometheusMetricsCertFile:{},prometheusMetricsEnabled:{},
prometheusMetricsHost:{},prometheusMetricsKeyFile:{},prometheusMetricsPort:{},prometheusProcessMetricsEnabled:{},prometheusWireGuardMetricsEnabled:{},
removeExternalRoutes:{},reportingInterval:{},reportingTTL:{},routeRefreshInterval:{},routeTableRange:{},routeTableRanges:{},
sidecarAccelerationEnabled:{},usageReportingEnabled:{},usageReportingInitialDelay:{},usageReportingInterval:{},wireguardMTU:{},
xdpEnabled:{},xdpRefreshInterval:{}}}}}},bgpConfigurations:{type:"array",items:{additionalProperties:!1,type:"object",required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalico.org/v3","crd.projectca\
lico.org/v1"]},kind:{type:"string",enum:["BGPConfiguration"]},metadata:{additionalProperties:!1,type:"object",required:[
"name"],properties:{name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},managedFields:{},resourceVersion:{},
uid:{}}},spec:{additionalProperties:!1,type:"object",properties:{nodeToNodeMeshEnabled:{type:"boolean"},asNumber:{},bindMode:{},
listenPort:{},logSeverityScreen:{},nodeMeshMaxRestartTime:{},nodeMeshPassword:{}}}}}},bgpPeers:{type:"array",items:{additionalProperties:!1,
type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalic\
o.org/v3","crd.projectcalico.org/v1"]},kind:{type:"string",enum:["BGPPeer"]},metadata:{additionalProperties:!1,type:"obj\
ect",required:["name"],properties:{name:{type:"string"},annotations:{},creationTimestamp:{},generation:{},labels:{},managedFields:{},
resourceVersion:{},uid:{}}},spec:{additionalProperties:!1,type:"object",properties:{node:{type:"string"},nodeSelector:{type:"\
string"},peerIP:{type:"string"},peerSelector:{type:"string"},asNumber:{},keepOriginalNextHop:{},maxRestartTime:{},numAllowedLocalASNumbers:{},
password:{}}}}}},vethMtu:{minimum:0,maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"object",required:["typ\
e"],properties:{type:{type:"string",enum:["native"]},podMtu:{minimum:576,maximum:9216,type:"integer"}}}]},pods:{type:"ar\
ray",items:{additionalProperties:!1,type:["string","object"],required:["apiVersion","kind","metadata","spec"],properties:{
apiVersion:{type:"string",enum:["v1"]},kind:{type:"string",enum:["Pod"]},metadata:{additionalProperties:!1,type:"object",
required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},
deletionTimestamp:{},finalizers:{},generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},
selfLink:{},uid:{}}},spec:{additionalProperties:!1,type:"object",required:["nodeName"],properties:{nodeName:{type:"strin\
g"},hostNetwork:{type:"boolean"},activeDeadlineSeconds:{},affinity:{},automountServiceAccountToken:{},containers:{},dnsConfig:{},
dnsPolicy:{},enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},hostIPC:{},hostPID:{},hostUsers:{},hostname:{},
hostnameOverride:{},imagePullSecrets:{},initContainers:{},nodeSelector:{},os:{},overhead:{},preemptionPolicy:{},priority:{},
priorityClassName:{},readinessGates:{},resourceClaims:{},resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},
schedulingGates:{},schedulingGroup:{},securityContext:{},serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},
subdomain:{},terminationGracePeriodSeconds:{},tolerations:{},topologySpreadConstraints:{},volumes:{}}},status:{additionalProperties:!1,
type:"object",properties:{podIP:{type:"string"},conditions:{},containerStatuses:{},ephemeralContainerStatuses:{},hostIP:{},
hostIPs:{},initContainerStatuses:{},message:{},nominatedNodeName:{},observedGeneration:{},phase:{},podIPs:{},qosClass:{},
reason:{},resize:{},resourceClaimStatuses:{},startTime:{}}}}}},changes:{type:"array",items:{if:{type:"object",required:[
"stop"]},then:{additionalProperties:!1,type:"object",required:["at","stop"],properties:{at:{type:["string","number"]},stop:{
type:"string",enum:["flannel","calico"]},hosts:{minItems:1,type:"array",items:{type:"string"}}}},else:{additionalProperties:!1,
type:"object",required:["at","on","run"],properties:{at:{type:["string","number"]},on:{type:"string"},run:{minItems:1,type:"\
array",items:{type:"string"}}}}}},probes:{type:"array",items:{additionalProperties:!1,type:["string","object"],required:[
"from","to"],properties:{name:{type:"string"},from:{type:"string"},to:{type:"string"},protocol:{type:"string"},listening:{
type:"boolean"},size:{minimum:28,maximum:65535,type:"integer"},sizes:{minItems:1,type:"array",items:{type:["integer","st\
ring"]}},df:{type:"boolean"},ttl:{minimum:1,maximum:255,type:"integer"},dscp:{minimum:0,maximum:63,type:"integer"},at:{type:[
"string","number"]},expect:{additionalProperties:!1,type:"object",properties:{disposition:{type:"string"},place:{type:"s\
tring"},reply:{type:"string"},wire:{type:"object",additionalProperties:{type:"string",enum:["plain","vxlan","ipip","wire\
guard"]}},overhead:{minimum:0,maximum:65535,type:"integer"},path:{minItems:1,type:"array",items:{type:"string"}}}}}}},brokenBy:{
type:"array",items:{additionalProperties:!1,type:"object",required:["name","patch","then"],properties:{name:{type:"strin\
g"},patch:{type:"object"},then:{type:"object",additionalProperties:{additionalProperties:!1,type:["string","object"],properties:{
disposition:{type:"string"},reply:{type:"string"}}}}}}},fixedBy:{type:"array",items:{additionalProperties:!1,type:"objec\
t",required:["name","patch","then"],properties:{name:{type:"string"},patch:{type:"object"},then:{type:"object",additionalProperties:{
additionalProperties:!1,type:["string","object"],properties:{disposition:{type:"string"},reply:{type:"string"}}}}}}}}},k=Object.
prototype.hasOwnProperty;function w(y,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:j=y}={}){let e=null,
t=0;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.version===void 0){const f={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),t++}if(y.name===void 0){const f={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),t++}if(y.fabric===void 0){
const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fabric"}};e===null?e=[f]:e.push(
f),t++}if(y.hosts===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
hosts"}};e===null?e=[f]:e.push(f),t++}if(y.network===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"network"}};e===null?e=[f]:e.push(f),t++}for(const f in y)if(!k.call(u.properties,f)){const c={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[c]:e.push(c),t++}if(y.version!==void 0){let f=y.version;if(!(typeof f=="number"&&isFinite(f))){const c={instancePath:s+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),t++}if(f!==
1){const c={instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[c]:e.push(c),t++}}if(y.name!==void 0&&typeof y.name!="string"){const f={instancePath:s+"/name",schemaPath:"#/pro\
perties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(y.description!==void 0&&typeof y.
description!="string"){const f={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(y.seed!==void 0){let f=y.seed;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[c]:e.push(c),t++}if(typeof f=="number"&&isFinite(f)){if(f>4294967295||isNaN(f)){const c={instancePath:s+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295}};e===null?e=[
c]:e.push(c),t++}if(f<0||isNaN(f)){const c={instancePath:s+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),t++}}}if(y.profile!==void 0){let f=y.profile;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const c in f)if(!(c==="aws"||c==="flannel"||c==="calico"||c==="kernel")){const i={instancePath:s+
"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[i]:e.push(i),t++}if(f.aws!==void 0){let c=f.aws;if(typeof c!="string"){const i={instancePath:s+"/profile/aws",
schemaPath:"#/properties/profile/properties/aws/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
if(!(c==="2025"||c==="2023"||c==="2017")){const i={instancePath:s+"/profile/aws",schemaPath:"#/properties/profile/proper\
ties/aws/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.aws.enum}};e===null?e=[i]:e.push(i),
t++}}if(f.flannel!==void 0){let c=f.flannel;if(typeof c!="string"){const i={instancePath:s+"/profile/flannel",schemaPath:"\
#/properties/profile/properties/flannel/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(c===
"0.28"||c==="0.8")){const i={instancePath:s+"/profile/flannel",schemaPath:"#/properties/profile/properties/flannel/enum",
keyword:"enum",params:{allowedValues:u.properties.profile.properties.flannel.enum}};e===null?e=[i]:e.push(i),t++}}if(f.calico!==
void 0){let c=f.calico;if(typeof c!="string"){const i={instancePath:s+"/profile/calico",schemaPath:"#/properties/profile\
/properties/calico/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(c!=="3.28"){const i={instancePath:s+
"/profile/calico",schemaPath:"#/properties/profile/properties/calico/enum",keyword:"enum",params:{allowedValues:u.properties.
profile.properties.calico.enum}};e===null?e=[i]:e.push(i),t++}}if(f.kernel!==void 0){let c=f.kernel;if(typeof c!="string"){
const i={instancePath:s+"/profile/kernel",schemaPath:"#/properties/profile/properties/kernel/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(c!=="6.1"){const i={instancePath:s+"/profile/kernel",schemaPath:"#/prope\
rties/profile/properties/kernel/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.kernel.enum}};
e===null?e=[i]:e.push(i),t++}}}else{const c={instancePath:s+"/profile",schemaPath:"#/properties/profile/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(y.assumptions!==void 0){let f=y.assumptions;if(f&&typeof f==
"object"&&!Array.isArray(f))for(const c in f){let i=f[c];if(typeof i!="boolean"&&!(typeof i=="number"&&isFinite(i))){const a={
instancePath:s+"/assumptions/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/assumptions/additionalP\
roperties/type",keyword:"type",params:{type:u.properties.assumptions.additionalProperties.type}};e===null?e=[a]:e.push(a),
t++}}else{const c={instancePath:s+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),t++}}if(y.include!==void 0){let f=y.include;if(Array.isArray(f)){if(f.length<1){const i={
instancePath:s+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[i]:
e.push(i),t++}const c=f.length;for(let i=0;i<c;i++)if(typeof f[i]!="string"){const a={instancePath:s+"/include/"+i,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const c={instancePath:s+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(y.
fabric!==void 0){let f=y.fabric;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const c={instancePath:s+
"/fabric",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.
push(c),t++}if(f.subnets===void 0){const c={instancePath:s+"/fabric",schemaPath:"#/properties/fabric/required",keyword:"\
required",params:{missingProperty:"subnets"}};e===null?e=[c]:e.push(c),t++}for(const c in f)if(!k.call(u.properties.fabric.
properties,c)){const i={instancePath:s+"/fabric",schemaPath:"#/properties/fabric/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:c}};e===null?e=[i]:e.push(i),t++}if(f.type!==void 0){let c=f.type;if(typeof c!=
"string"){const i={instancePath:s+"/fabric/type",schemaPath:"#/properties/fabric/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(c!=="aws"){const i={instancePath:s+"/fabric/type",schemaPath:"#/properti\
es/fabric/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.type.enum}};e===null?
e=[i]:e.push(i),t++}}if(f.vpc!==void 0){let c=f.vpc;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.cidr===void 0){const i={
instancePath:s+"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/required",keyword:"required",params:{missingProperty:"\
cidr"}};e===null?e=[i]:e.push(i),t++}for(const i in c)if(!(i==="name"||i==="cidr"||i==="mtu"||i==="region")){const a={instancePath:s+
"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}};e===null?e=[a]:e.push(a),t++}if(c.name!==void 0&&typeof c.name!="string"){const i={instancePath:s+
"/fabric/vpc/name",schemaPath:"#/properties/fabric/properties/vpc/properties/name/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),t++}if(c.cidr!==void 0&&typeof c.cidr!="string"){const i={instancePath:s+"/fabric/vpc/ci\
dr",schemaPath:"#/properties/fabric/properties/vpc/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(c.mtu!==void 0){let i=c.mtu;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+
"/fabric/vpc/mtu",schemaPath:"#/properties/fabric/properties/vpc/properties/mtu/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>9001||isNaN(i)){const a={instancePath:s+"/fa\
bric/vpc/mtu",schemaPath:"#/properties/fabric/properties/vpc/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9001}};e===null?e=[a]:e.push(a),t++}if(i<576||isNaN(i)){const a={instancePath:s+"/fabric/vpc/mtu",schemaPath:"\
#/properties/fabric/properties/vpc/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?
e=[a]:e.push(a),t++}}}if(c.region!==void 0&&typeof c.region!="string"){const i={instancePath:s+"/fabric/vpc/region",schemaPath:"\
#/properties/fabric/properties/vpc/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}}else{const i={instancePath:s+"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.vpcs!==void 0){let c=f.vpcs;if(c&&typeof c=="object"&&!Array.isArray(
c))for(const i in c){let a=c[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cidr===void 0){const r={instancePath:s+
"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[r]:e.push(r),t++}for(const r in a)if(!(r===
"cidr"||r==="mtu"||r==="region"||r==="secondaryCidrs")){const p={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.cidr!==void 0&&typeof a.cidr!="string"){const r={
instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/properti\
es/vpcs/additionalProperties/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.
mtu!==void 0){let r=a.mtu;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/fabric/vpc\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties\
/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)){if(r>9001||isNaN(r)){const p={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:9001}};e===null?e=[p]:e.push(p),t++}if(r<576||isNaN(r)){const p={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/min\
imum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[p]:e.push(p),t++}}}if(a.region!==void 0&&typeof a.
region!="string"){const r={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(a.secondaryCidrs!==void 0){let r=a.secondaryCidrs;if(Array.isArray(r)){if(r.length<1){const n={
instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/properties/fabri\
c/properties/vpcs/additionalProperties/properties/secondaryCidrs/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[n]:e.push(n),t++}const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const o={instancePath:s+"/fabric/vpcs\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs/"+n,schemaPath:"#/properties/fabric/properties/vpcs/additio\
nalProperties/properties/secondaryCidrs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{
const p={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/propert\
ies/fabric/properties/vpcs/additionalProperties/properties/secondaryCidrs/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fabric/vpcs/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}}else{const i={instancePath:s+"/fabric/vpcs",schemaPath:"#/properties/fabric/properties/vpcs/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.subnets!==void 0){let c=f.subnets;if(c&&typeof c=="object"&&!Array.
isArray(c))for(const i in c){let a=c[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.zone===void 0){const r={instancePath:s+
"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additiona\
lProperties/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[r]:e.push(r),t++}if(a.cidr===void 0){
const r={instancePath:s+"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/prop\
erties/subnets/additionalProperties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[r]:e.push(
r),t++}for(const r in a)if(!(r==="vpc"||r==="zone"||r==="cidr"||r==="routeTable"||r==="networkAcl")){const p={instancePath:s+
"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additiona\
lProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),
t++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:s+"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/vpc/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.zone!==void 0&&typeof a.zone!="string"){const r={instancePath:s+
"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/zone",schemaPath:"#/properties/fabric/properties/subnets/a\
dditionalProperties/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.cidr!==
void 0&&typeof a.cidr!="string"){const r={instancePath:s+"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
idr",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/cidr/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.routeTable!==void 0&&typeof a.routeTable!="string"){const r={instancePath:s+
"/fabric/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/sub\
nets/additionalProperties/properties/routeTable/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(a.networkAcl!==void 0&&typeof a.networkAcl!="string"){const r={instancePath:s+"/fabric/subnets/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/networkAcl",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/net\
workAcl/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s+"/fabric\
/subnets/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalPropert\
ies/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/sub\
nets",schemaPath:"#/properties/fabric/properties/subnets/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),t++}}if(f.routeTables!==void 0){let c=f.routeTables;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){let a=c[i];
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(!(r==="vpc"||r==="main"||r==="quota"||r==="propagation"||
r==="routes")){const p={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/fabric/properties/routeTables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:s+"\
/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/routeTa\
bles/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.
main!==void 0&&typeof a.main!="boolean"){const r={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/main",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/main/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(a.quota!==void 0){let r=a.quota;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){const p={
instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/\
properties/routeTables/additionalProperties/properties/quota/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){const p={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(a.propagation!==void 0){let r=a.
propagation;if(Array.isArray(r)){if(r.length<1){const n={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/propag\
ation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),t++}const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!=
"string"){const o={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+n,schemaPath:"\
#/properties/fabric/properties/routeTables/additionalProperties/properties/propagation/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/propag\
ation/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(a.routes!==void 0){let r=a.routes;if(Array.
isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.destination===
void 0){const l={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"\
#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"required",params:{
missingProperty:"destination"}};e===null?e=[l]:e.push(l),t++}if(o.target===void 0){const l={instancePath:s+"/fabric/rout\
eTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"#/properties/fabric/properties/routeTables/a\
dditionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[
l]:e.push(l),t++}for(const l in o)if(!(l==="destination"||l==="target")){const d={instancePath:s+"/fabric/routeTables/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n,schemaPath:"#/properties/fabric/properties/routeTables/additionalP\
roperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),t++}if(o.destination!==void 0&&typeof o.destination!="string"){const l={instancePath:s+"/fabric/rou\
teTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n+"/destination",schemaPath:"#/properties/fabric/properti\
es/routeTables/additionalProperties/properties/routes/items/properties/destination/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),t++}if(o.target!==void 0&&typeof o.target!="string"){const l={instancePath:s+"/fabric/r\
outeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+n+"/target",schemaPath:"#/properties/fabric/properties/\
routeTables/additionalProperties/properties/routes/items/properties/target/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+n,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/fabric/routeTables/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/pro\
perties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"\
/fabric/routeTables/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/routeTables/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+
"/fabric/routeTables",schemaPath:"#/properties/fabric/properties/routeTables/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),t++}}if(f.networkAcls!==void 0){let c=f.networkAcls;if(c&&typeof c=="object"&&!Array.isArray(c))
for(const i in c){let a=c[i];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(!(r==="vpc"||r==="ingress"||
r==="egress")){const p={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/fabric/properties/networkAcls/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:s+"\
/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/network\
Acls/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.
ingress!==void 0){let r=a.ingress;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.rule===void 0){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress\
/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[l]:e.push(l),t++}if(o.action===void 0){
const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/prop\
erties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"required",params:{
missingProperty:"action"}};e===null?e=[l]:e.push(l),t++}if(o.protocol===void 0){const l={instancePath:s+"/fabric/network\
Acls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/add\
itionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[l]:e.push(l),t++}if(o.from===void 0){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items\
/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[l]:e.push(l),t++}for(const l in o)if(!(l==="r\
ule"||l==="action"||l==="protocol"||l==="ports"||l==="icmp"||l==="from")){const d={instancePath:s+"/fabric/networkAcls/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additional\
Properties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[d]:e.push(d),t++}if(o.rule!==void 0){let l=o.rule;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/rule",schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/rule/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>32766||isNaN(l)){const d={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/rule",schemaPath:"#/prope\
rties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/rule/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:32766}};e===null?e=[d]:e.push(d),t++}if(l<1||isNaN(l)){const d={instancePath:s+"/fabr\
ic/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/rule",schemaPath:"#/properties/fabric/properti\
es/networkAcls/additionalProperties/properties/ingress/items/properties/rule/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[d]:e.push(d),t++}}}if(o.action!==void 0){let l=o.action;if(typeof l!="string"){const d={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/action",schemaPath:"#/properties/fabric/\
properties/networkAcls/additionalProperties/properties/ingress/items/properties/action/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),t++}if(!(l==="allow"||l==="deny")){const d={instancePath:s+"/fabric/networkAcls/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additional\
Properties/properties/ingress/items/properties/action/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.
networkAcls.additionalProperties.properties.ingress.items.properties.action.enum}};e===null?e=[d]:e.push(d),t++}}if(o.protocol!==
void 0){let l=o.protocol;if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/protocol",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/ingress/items/properties/protocol/type",keyword:"type",params:{
type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.ingress.items.properties.protocol.type}};
e===null?e=[d]:e.push(d),t++}}if(o.ports!==void 0){let l=o.ports;if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(
l)&&isFinite(l))){const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+
"/ports",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties\
/ports/type",keyword:"type",params:{type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.ingress.
items.properties.ports.type}};e===null?e=[d]:e.push(d),t++}}if(o.icmp!==void 0){let l=o.icmp;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.type===void 0){const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/ite\
ms/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),t++}for(const d in l)
if(!(d==="type"||d==="code")){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items\
/properties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[m]:e.push(
m),t++}if(l.type!==void 0){let d=l.type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/\
properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(l.code!==void 0){let d=l.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/\
ingress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}
if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProp\
erties/properties/ingress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};
e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/prope\
rties/ingress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[m]:e.push(m),t++}}}}else{const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/in\
gress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/p\
roperties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}if(o.from!==void 0&&typeof o.from!=
"string"){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/from",
schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/fabric/networkAcl\
s/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additi\
onalProperties/properties/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{
const p={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/propert\
ies/fabric/properties/networkAcls/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}if(a.egress!==void 0){let r=a.egress;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){
let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.rule===void 0){const l={instancePath:s+"/fabric/networkAcls\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/addition\
alProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[l]:e.push(
l),t++}if(o.action===void 0){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/e\
gress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/required",
keyword:"required",params:{missingProperty:"action"}};e===null?e=[l]:e.push(l),t++}if(o.protocol===void 0){const l={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/\
networkAcls/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"protocol"}};
e===null?e=[l]:e.push(l),t++}if(o.to===void 0){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/i\
tems/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[l]:e.push(l),t++}for(const l in o)if(!(l===
"rule"||l==="action"||l==="protocol"||l==="ports"||l==="icmp"||l==="to")){const d={instancePath:s+"/fabric/networkAcls/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/networkAcls/additionalP\
roperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),t++}if(o.rule!==void 0){let l=o.rule;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"#/proper\
ties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/type",keyword:"type",params:{
type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>32766||isNaN(l)){const d={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"#/properties/fabric/pro\
perties/networkAcls/additionalProperties/properties/egress/items/properties/rule/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:32766}};e===null?e=[d]:e.push(d),t++}if(l<1||isNaN(l)){const d={instancePath:s+"/fabric/networkAcls/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/rule",schemaPath:"#/properties/fabric/properties/networkAcls/additionalPro\
perties/properties/egress/items/properties/rule/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=
[d]:e.push(d),t++}}}if(o.action!==void 0){let l=o.action;if(typeof l!="string"){const d={instancePath:s+"/fabric/network\
Acls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/action",schemaPath:"#/properties/fabric/properties/networ\
kAcls/additionalProperties/properties/egress/items/properties/action/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),t++}if(!(l==="allow"||l==="deny")){const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/propertie\
s/egress/items/properties/action/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.networkAcls.additionalProperties.
properties.egress.items.properties.action.enum}};e===null?e=[d]:e.push(d),t++}}if(o.protocol!==void 0){let l=o.protocol;
if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/fabric/networkAc\
ls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/protocol",schemaPath:"#/properties/fabric/properties/networ\
kAcls/additionalProperties/properties/egress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.
properties.networkAcls.additionalProperties.properties.egress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),
t++}}if(o.ports!==void 0){let l=o.ports;if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/ports",schemaPath:"#/prope\
rties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{
type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.egress.items.properties.ports.type}};e===
null?e=[d]:e.push(d),t++}}if(o.icmp!==void 0){let l=o.icmp;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.type===void 0){
const d={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),t++}for(const d in l)if(!(d==="type"||d==="code")){const m={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/proper\
ties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[m]:e.push(m),t++}if(l.type!==void 0){let d=l.type;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof d==
"number"&&isFinite(d)){if(d>255||isNaN(d)){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:
e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/\
items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(
m),t++}}}if(l.code!==void 0){let d=l.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/p\
roperties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+
"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}}else{const d={instancePath:s+"/fabric/network\
Acls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/networkA\
cls/additionalProperties/properties/egress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),t++}}if(o.to!==void 0&&typeof o.to!="string"){const l={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+n+"/to",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties\
/properties/egress/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={
instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fab\
ric/properties/networkAcls/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/fabric/networkAcls/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fabric/networkAcls/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/networkAcls",schemaPath:"\
#/properties/fabric/properties/networkAcls/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.
securityGroups!==void 0){let c=f.securityGroups;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){let a=c[i];
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(!(r==="vpc"||r==="ingress"||r==="egress")){const p={instancePath:s+
"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/securityGr\
oups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[p]:e.push(p),t++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:s+"/fabric/securityGroups/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pro\
perties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.ingress!==void 0){let r=a.ingress;
if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
protocol===void 0){const l={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"\
required",params:{missingProperty:"protocol"}};e===null?e=[l]:e.push(l),t++}if(o.from===void 0){const l={instancePath:s+
"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties/fabric/propert\
ies/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"f\
rom"}};e===null?e=[l]:e.push(l),t++}for(const l in o)if(!(l==="protocol"||l==="ports"||l==="icmp"||l==="from")){const d={
instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n,schemaPath:"#/properties\
/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),t++}if(o.protocol!==void 0){let l=o.protocol;if(typeof l!=
"string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/fabric/securityGroups/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/protocol",schemaPath:"#/properties/fabric/properties/securityGroups/addit\
ionalProperties/properties/ingress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.properties.
securityGroups.additionalProperties.properties.ingress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),t++}}if(o.
ports!==void 0){let l=o.ports;if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+
"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/ports",schemaPath:"#/properties/fabri\
c/properties/securityGroups/additionalProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{
type:u.properties.fabric.properties.securityGroups.additionalProperties.properties.ingress.items.properties.ports.type}};
e===null?e=[d]:e.push(d),t++}}if(o.icmp!==void 0){let l=o.icmp;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.type===
void 0){const d={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",
schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/\
required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),t++}for(const d in l)if(!(d==="ty\
pe"||d==="code")){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
n+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/proper\
ties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[m]:e.push(m),t++}
if(l.type!==void 0){let d=l.type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fab\
ric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"#/properties/fabric\
/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/type/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={
instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/t\
ype/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={
instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/t\
ype/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(l.code!==void 0){let d=l.
code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};
e===null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={instancePath:s+"/fabric/se\
curityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/prope\
rties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+"/fabri\
c/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/p\
roperties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}}else{const d={instancePath:s+"/fabric/securit\
yGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/secu\
rityGroups/additionalProperties/properties/ingress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),t++}}if(o.from!==void 0&&typeof o.from!="string"){const l={instancePath:s+"/fabric/securityGroups/"+
i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+n+"/from",schemaPath:"#/properties/fabric/properties/securityGroups\
/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[
l]:e.push(l),t++}}else{const l={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingr\
ess/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/fabric/securityGroups/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties\
/properties/ingress/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(a.egress!==void 0){let r=a.
egress;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.protocol===void 0){const l={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egr\
ess/"+n,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/required",
keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[l]:e.push(l),t++}if(o.to===void 0){const l={instancePath:s+
"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"to"}};
e===null?e=[l]:e.push(l),t++}for(const l in o)if(!(l==="protocol"||l==="ports"||l==="icmp"||l==="to")){const d={instancePath:s+
"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}};e===null?e=[d]:e.push(d),t++}if(o.protocol!==void 0){let l=o.protocol;if(typeof l!="string"&&!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n+"/protocol",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/prop\
erties/egress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.properties.securityGroups.
additionalProperties.properties.egress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),t++}}if(o.ports!==void 0){
let l=o.ports;if(typeof l!="string"&&!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/fa\
bric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/ports",schemaPath:"#/properties/fabric/pro\
perties/securityGroups/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type:u.
properties.fabric.properties.securityGroups.additionalProperties.properties.egress.items.properties.ports.type}};e===null?
e=[d]:e.push(d),t++}}if(o.icmp!==void 0){let l=o.icmp;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.type===void 0){const d={
instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/pro\
perties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),t++}for(const d in l)if(!(d==="type"||d==="code")){const m={
instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp",schemaPath:"#/pro\
perties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[m]:e.push(m),t++}if(l.type!==void 0){let d=l.
type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addit\
ionalProperties/properties/egress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===
null?e=[m]:e.push(m),t++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={instancePath:s+"/fabric/securi\
tyGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properties\
/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/maximum",keyword:"maximum",
params:{comparison:"<=",limit:255}};e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+"/fabric/secu\
rityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/type",schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),t++}}}if(l.code!==void 0){let d=l.code;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d)&&isFinite(d))){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/\
egress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),t++}
if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additional\
Properties/properties/egress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};
e===null?e=[m]:e.push(m),t++}if(d<0||isNaN(d)){const m={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+n+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pro\
perties/egress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[m]:e.push(m),t++}}}}else{const d={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/egress/"+n+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/ite\
ms/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),t++}}if(o.to!==void 0&&typeof o.
to!="string"){const l={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n+"/\
to",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/to\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/fabric/securi\
tyGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+n,schemaPath:"#/properties/fabric/properties/securityGrou\
ps/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{
const p={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/prope\
rties/fabric/properties/securityGroups/additionalProperties/properties/egress/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fabric/securityGroups/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/securityGroups",schemaPath:"#/properties/f\
abric/properties/securityGroups/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.gateways!==
void 0){let c=f.gateways;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){let a=c[i];if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(a.type===void 0){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[p]:e.push(p),t++}const r=a.type;if(typeof r=="string")if(r==="internet")if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.type===void 0){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[p]:e.push(p),t++}for(const p in a)if(!(p==="type"||p==="vpc")){const n={instancePath:s+"/fabric/gate\
ways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties\
/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),t++}
if(a.type!==void 0){let p=a.type;if(typeof p!="string"){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").
replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/\
type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(p!=="internet"){const n={instancePath:s+
"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways\
/additionalProperties/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.
gateways.additionalProperties.oneOf[0].properties.type.enum}};e===null?e=[n]:e.push(n),t++}}if(a.vpc!==void 0&&typeof a.
vpc!="string"){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#\
/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/vpc/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),t++}else if(r==="nat")if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){
const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/pro\
perties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[
p]:e.push(p),t++}if(a.subnet===void 0){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{
missingProperty:"subnet"}};e===null?e=[p]:e.push(p),t++}if(a.address===void 0){const p={instancePath:s+"/fabric/gateways\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/one\
Of/1/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[p]:e.push(p),t++}for(const p in a)if(!(p===
"type"||p==="subnet"||p==="address")){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),t++}if(a.type!==void 0){let p=a.type;if(typeof p!=
"string"){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),t++}if(p!=="nat"){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[1].properties.
type.enum}};e===null?e=[n]:e.push(n),t++}}if(a.subnet!==void 0&&typeof a.subnet!="string"){const p={instancePath:s+"/fab\
ric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnet",schemaPath:"#/properties/fabric/properties/gateways/ad\
ditionalProperties/oneOf/1/properties/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a.
address!==void 0&&typeof a.address!="string"){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/address",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/address/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/fabric/gateways/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
1/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}else if(r==="vpn")if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.type===void 0){const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[p]:e.push(p),t++}if(a.customer===void 0){const p={instancePath:s+"/fabric/gateways/"+
i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
2/required",keyword:"required",params:{missingProperty:"customer"}};e===null?e=[p]:e.push(p),t++}for(const p in a)if(!(p===
"type"||p==="vpc"||p==="customer")){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),t++}if(a.type!==void 0){let p=a.type;if(typeof p!=
"string"){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),t++}if(p!=="vpn"){const n={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[2].properties.
type.enum}};e===null?e=[n]:e.push(n),t++}}if(a.vpc!==void 0&&typeof a.vpc!="string"){const p={instancePath:s+"/fabric/ga\
teways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/gateways/additionalP\
roperties/oneOf/2/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a.customer!==
void 0){let p=a.customer;if(Array.isArray(p)){if(p.length<1){const o={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,
"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/p\
roperties/customer/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const n=p.length;for(let o=0;o<
n;o++)if(typeof p[o]!="string"){const l={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
ustomer/"+o,schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/customer/items/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const n={instancePath:s+"/fabric/gateways\
/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalPr\
operties/oneOf/2/properties/customer/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const p={
instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}else{const p={
instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:r}};e===
null?e=[p]:e.push(p),t++}else{const p={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"type",tagValue:r}};e===null?e=[p]:e.push(p),t++}}else{const r={instancePath:s+"/fabric/gateways/"+i.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/gateways",schemaPath:"#/properties/f\
abric/properties/gateways/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.peerings!==void 0){
let c=f.peerings;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){let a=c[i];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.vpcs===void 0){const r={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/peerings/additionalProperties/required",keyword:"required",params:{missingProperty:"vpcs"}};
e===null?e=[r]:e.push(r),t++}for(const r in a)if(r!=="vpcs"){const p={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.vpcs!==void 0){let r=a.vpcs;
if(Array.isArray(r)){if(r.length>2){const n={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/maxItems",keyword:"maxI\
tems",params:{limit:2}};e===null?e=[n]:e.push(n),t++}if(r.length<2){const n={instancePath:s+"/fabric/peerings/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properti\
es/vpcs/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[n]:e.push(n),t++}const p=r.length;for(let n=0;n<p;n++)
if(typeof r[n]!="string"){const o={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs/"+
n,schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fabric/peerings/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/peerings",schemaPath:"#/prop\
erties/fabric/properties/peerings/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(f.transitGateways!==
void 0){let c=f.transitGateways;if(c&&typeof c=="object"&&!Array.isArray(c))for(const i in c){let a=c[i];if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.attachments===void 0){const r={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/required",keyword:"\
required",params:{missingProperty:"attachments"}};e===null?e=[r]:e.push(r),t++}for(const r in a)if(!(r==="attachments"||
r==="routeTables")){const p={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.attachments!==void 0){let r=a.attachments;if(r&&typeof r==
"object"&&!Array.isArray(r))for(const p in r){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.subnets===void 0){
const o={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[o]:e.push(o),
t++}for(const o in n)if(!(o==="vpc"||o==="subnets"||o==="routeTable"||o==="propagation")){const l={instancePath:s+"/fabr\
ic/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.vpc!==void 0&&
typeof n.vpc!="string"){const o={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/at\
tachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/transitGateways/a\
dditionalProperties/properties/attachments/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}if(n.subnets!==void 0){let o=n.subnets;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+
"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/subnets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/a\
dditionalProperties/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),t++}const l=o.
length;for(let d=0;d<l;d++)if(typeof o[d]!="string"){const m={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnets/"+d,schemaPath:"#/properties\
/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/subnets/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}else{const l={instancePath:s+"/fabric/tr\
ansitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/subn\
ets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalPr\
operties/properties/subnets/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(n.routeTable!==
void 0&&typeof n.routeTable!="string"){const o={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/\
transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/routeTable/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n.propagation!==void 0){let o=n.propagation;if(Array.isArray(
o)){const l=o.length;for(let d=0;d<l;d++)if(typeof o[d]!="string"){const m={instancePath:s+"/fabric/transitGateways/"+i.
replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+d,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properti\
es/propagation/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}else{const l={instancePath:s+
"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/propagation",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachmen\
ts/additionalProperties/properties/propagation/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{
const o={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:s+
"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments",schemaPath:"#/properties/fabric/prope\
rties/transitGateways/additionalProperties/properties/attachments/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),t++}}if(a.routeTables!==void 0){let r=a.routeTables;if(r&&typeof r=="object"&&!Array.isArray(r))for(const p in r){
let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(o!=="routes"){const l={instancePath:s+"/fabr\
ic/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.routes!==void 0){
let o=n.routes;if(Array.isArray(o)){const l=o.length;for(let d=0;d<l;d++){let m=o[d];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.destination===void 0){const h={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d,schemaPath:"#/properties/fabric/properties/transit\
Gateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"req\
uired",params:{missingProperty:"destination"}};e===null?e=[h]:e.push(h),t++}if(m.target===void 0){const h={instancePath:s+
"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/routes/"+d,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables\
/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=
[h]:e.push(h),t++}for(const h in m)if(!(h==="destination"||h==="target")){const P={instancePath:s+"/fabric/transitGatewa\
ys/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[P]:e.push(
P),t++}if(m.destination!==void 0&&typeof m.destination!="string"){const h={instancePath:s+"/fabric/transitGateways/"+i.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d+"/destination",schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/properties/destination/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(m.target!==
void 0&&typeof m.target!="string"){const h={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d+"/target",schemaPath:"#/properties/fabric/pr\
operties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}}else{const h={instancePath:s+"/fa\
bric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+d,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/addi\
tionalProperties/properties/routes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),t++}}}else{
const l={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/prop\
erties/routeTables/additionalProperties/properties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),t++}}}else{const o={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties\
/properties/routeTables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}else{
const p={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables",schemaPath:"#\
/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fabric/transitGateways/"+i.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:s+"/fabric/transitGateways",schemaPath:"#/prope\
rties/fabric/properties/transitGateways/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{
const c={instancePath:s+"/fabric",schemaPath:"#/properties/fabric/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),t++}}if(y.hosts!==void 0){let f=y.hosts;if(f&&typeof f=="object"&&!Array.isArray(f))for(const c in f){let i=f[c];
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.subnet===void 0){const a={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"\
subnet"}};e===null?e=[a]:e.push(a),t++}if(i.address===void 0){const a={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"ad\
dress"}};e===null?e=[a]:e.push(a),t++}for(const a in i)if(!k.call(u.properties.hosts.additionalProperties.properties,a)){
const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProp\
erties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[r]:e.push(r),t++}
if(i.subnet!==void 0&&typeof i.subnet!="string"){const a={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/subnet/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[a]:e.push(a),t++}if(i.address!==void 0&&typeof i.address!="string"){const a={instancePath:s+"/hosts\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/ad\
dress/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(i.secondaryAddresses!==void 0){let a=i.
secondaryAddresses;if(Array.isArray(a)){if(a.length<1){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const r=a.length;for(let p=0;p<r;p++)if(typeof a[p]!="\
string"){const n={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryAddresses/"+p,schemaPath:"\
#/properties/hosts/additionalProperties/properties/secondaryAddresses/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondar\
yAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.prefixes!==void 0){let a=i.prefixes;if(Array.isArray(a)){if(a.length<1){
const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/ad\
ditionalProperties/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const r=a.
length;for(let p=0;p<r;p++)if(typeof a[p]!="string"){const n={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/prefixes/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.publicAddress!==void 0&&typeof i.publicAddress!="boolean"){const a={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/publicAddress",schemaPath:"#/properties/hosts/additionalProperties/\
properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.mtu!==void 0){let a=i.
mtu;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/mtu/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),t++}if(typeof a=="number"&&isFinite(a)){if(a>9216||isNaN(a)){const r={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties\
/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[r]:e.push(r),t++}if(a<576||isNaN(a)){const r={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProper\
ties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[r]:e.push(r),t++}}}if(i.sourceDestCheck!==
void 0&&typeof i.sourceDestCheck!="boolean"){const a={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sourceDestCheck",schemaPath:"#/properties/hosts/additionalProperties/properties/sourceDestCheck/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.securityGroups!==void 0){let a=i.securityGroups;if(Array.isArray(a)){
if(a.length<1){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/securityGroups/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[p]:e.push(p),t++}const r=a.length;for(let p=0;p<r;p++)if(typeof a[p]!="string"){const n={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/securityGroups/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/secur\
ityGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{const r={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.connectionTracking!==
void 0){let a=i.connectionTracking;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(!(r==="tcpEstablishe\
dTimeout"||r==="udpTimeout"||r==="udpStreamTimeout")){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.tcpEstablishedTimeout!==
void 0){let r=a.tcpEstablishedTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>432e3||isNaN(r)){const p={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:432e3}};e===null?e=[p]:e.push(p),t++}if(r<60||isNaN(r)){const p={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProp\
erties/properties/connectionTracking/properties/tcpEstablishedTimeout/minimum",keyword:"minimum",params:{comparison:">=",
limit:60}};e===null?e=[p]:e.push(p),t++}}}if(a.udpTimeout!==void 0){let r=a.udpTimeout;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking\
/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>60||isNaN(
r)){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:60}};e===null?e=[p]:e.push(p),t++}if(r<30||isNaN(r)){const p={instancePath:s+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/connectionTracking/properties/udpTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[p]:
e.push(p),t++}}}if(a.udpStreamTimeout!==void 0){let r=a.udpStreamTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){const p={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts\
/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[p]:e.push(p),t++}if(r<60||isNaN(r)){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connec\
tionTracking/properties/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[p]:e.
push(p),t++}}}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}}if(i.interface!==void 0&&typeof i.interface!="string"){const a={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interface",schemaPath:"#/properties/hosts/additionalProperties/properties/interface/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(i.interfaces!==void 0){let a=i.interfaces;if(Array.
isArray(a)){if(a.length<1){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[p]:e.push(p),t++}const r=a.length;for(let p=0;p<r;p++){let n=a[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.interface===
void 0){const o={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/proper\
ties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"required",params:{missingProperty:"interf\
ace"}};e===null?e=[o]:e.push(o),t++}if(n.subnet===void 0){const o={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[o]:e.push(o),t++}if(n.address===void 0){const o={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/\
properties/interfaces/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[o]:e.push(o),t++}
for(const o in n)if(!k.call(u.properties.hosts.additionalProperties.properties.interfaces.items.properties,o)){const l={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additi\
onalProperties/properties/interfaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[l]:e.push(l),t++}if(n.interface!==void 0&&typeof n.interface!="string"){const o={instancePath:s+"/hosts/"+c.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/interface",schemaPath:"#/properties/hosts/additionalProperties\
/properties/interfaces/items/properties/interface/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}if(n.subnet!==void 0&&typeof n.subnet!="string"){const o={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/propert\
ies/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n.address!==void 0&&typeof n.address!=
"string"){const o={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/address",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/address/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(n.secondaryAddresses!==void 0){let o=n.secondaryAddresses;if(Array.isArray(o)){
if(o.length<1){const d={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAd\
dresses",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/m\
inItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),t++}const l=o.length;for(let d=0;d<l;d++)if(typeof o[d]!=
"string"){const m={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAddress\
es/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}else{const l={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalPropertie\
s/properties/interfaces/items/properties/secondaryAddresses/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.
push(l),t++}}if(n.prefixes!==void 0){let o=n.prefixes;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+"/host\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes",schemaPath:"#/properties/hosts/additionalPrope\
rties/properties/interfaces/items/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(
d),t++}const l=o.length;for(let d=0;d<l;d++)if(typeof o[d]!="string"){const m={instancePath:s+"/hosts/"+c.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/\
interfaces/items/properties/prefixes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}else{
const l={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/prefixes",schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/prefixes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),t++}}if(n.publicAddress!==void 0&&typeof n.publicAddress!="boolean"){const o={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/publicAddress",schemaPath:"#/properties/hosts/addi\
tionalProperties/properties/interfaces/items/properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[o]:e.push(o),t++}if(n.mtu!==void 0){let o=n.mtu;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"#/properties/hosts\
/additionalProperties/properties/interfaces/items/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),t++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const l={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/in\
terfaces/items/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),t++}
if(o<576||isNaN(o)){const l={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/mtu",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[l]:e.push(l),t++}}}if(n.sourceDestCheck!==void 0&&typeof n.sourceDestCheck!="boolean"){const o={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/sourceDestCheck",schemaPath:"#/prop\
erties/hosts/additionalProperties/properties/interfaces/items/properties/sourceDestCheck/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[o]:e.push(o),t++}if(n.securityGroups!==void 0){let o=n.securityGroups;if(Array.isArray(o)){if(o.length<
1){const d={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[d]:e.push(d),t++}const l=o.length;for(let d=0;d<l;d++)if(typeof o[d]!="string"){const m={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/securityGroups/"+d,schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),t++}}else{const l={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(n.connectionTracking!==
void 0){let o=n.connectionTracking;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const l in o)if(!(l==="tcpEstablishe\
dTimeout"||l==="udpTimeout"||l==="udpStreamTimeout")){const d={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/i\
tems/properties/connectionTracking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),t++}if(o.tcpEstablishedTimeout!==void 0){let l=o.tcpEstablishedTimeout;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+
"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/it\
ems/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"integer"}};e===null?
e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>432e3||isNaN(l)){const d={instancePath:s+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hos\
ts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablishedTimeout/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:432e3}};e===null?e=[d]:e.push(d),t++}if(l<60||isNaN(l)){const d={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablis\
hedTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),t++}}}if(o.udpTimeout!==
void 0){let l=o.udpTimeout;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/hosts/"+c.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/\
additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>60||isNaN(l)){const d={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[d]:e.push(d),t++}if(l<30||isNaN(l)){const d={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/minimum",
keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[d]:e.push(d),t++}}}if(o.udpStreamTimeout!==void 0){let l=o.
udpStreamTimeout;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:s+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additio\
nalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof l=="number"&&isFinite(l)){if(l>180||isNaN(l)){const d={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",schemaPath:"#\
/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTim\
eout/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[d]:e.push(d),t++}if(l<60||isNaN(l)){const d={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking/udpStreamTimeout",
schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties\
/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),t++}}}}else{const l={
instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+p+"/connectionTracking",schemaPath:"#/p\
roperties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+p,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/type",keyword:"type",
params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(i.podCIDR!==void 0&&typeof i.podCIDR!="string"){const a={instancePath:s+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/podCIDR",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/podCIDR/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(i.labels!==void 0){let a=i.labels;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(typeof a[r]!="string"){const p={instancePath:s+"/hosts/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ho\
sts/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),t++}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"\
#/properties/hosts/additionalProperties/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}}if(i.annotations!==void 0){let a=i.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)
if(typeof a[r]!="string"){const p={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/properties/annotations/additionalProp\
erties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const r={instancePath:s+"/hosts/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations",schemaPath:"#/properties/hosts/additionalProperties/properties/a\
nnotations/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}if(i.forwardPolicy!==void 0){let a=i.
forwardPolicy;if(typeof a!="string"){const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/forwar\
dPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(!(a==="ACCEPT"||a==="DROP")){const r={instancePath:s+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/forwardPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/\
enum",keyword:"enum",params:{allowedValues:u.properties.hosts.additionalProperties.properties.forwardPolicy.enum}};e===null?
e=[r]:e.push(r),t++}}if(i.sysctls!==void 0){let a=i.sysctls;if(a&&typeof a=="object"&&!Array.isArray(a))for(const r in a){
let p=a[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const n={instancePath:s+"/hosts/"+c.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/sysctls/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalPr\
operties/properties/sysctls/additionalProperties/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),
t++}}else{const r={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls",schemaPath:"#/properties\
/hosts/additionalProperties/properties/sysctls/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{
const a={instancePath:s+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProp\
erties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}else{const c={instancePath:s+"/hosts",
schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(y.network!==
void 0){let f=y.network;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const i={instancePath:s+"/netwo\
rk",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(
i),t++}const c=f.type;if(typeof c=="string")if(c==="flannel")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){
const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[i]:e.push(i),t++}if(f["net-conf.json"]===void 0){const i={instancePath:s+"/network",schemaPath:"#/pr\
operties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"net-conf.json"}};e===null?e=[i]:e.push(i),
t++}for(const i in f)if(!(i==="type"||i==="net-conf.json")){const a={instancePath:s+"/network",schemaPath:"#/properties/\
network/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(
a),t++}if(f.type!==void 0){let i=f.type;if(typeof i!="string"){const a={instancePath:s+"/network/type",schemaPath:"#/pro\
perties/network/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(i!==
"flannel"){const a={instancePath:s+"/network/type",schemaPath:"#/properties/network/oneOf/0/properties/type/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[0].properties.type.enum}};e===null?e=[a]:e.push(a),t++}}if(f["net\
-conf.json"]!==void 0){let i=f["net-conf.json"];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/type",keyword:"\
type",params:{type:u.properties.network.oneOf[0].properties["net-conf.json"].type}};e===null?e=[a]:e.push(a),t++}if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.Network===void 0){const a={instancePath:s+"/network/net-conf.json",schemaPath:"#/prope\
rties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Network"}};e===null?
e=[a]:e.push(a),t++}if(i.Backend===void 0){const a={instancePath:s+"/network/net-conf.json",schemaPath:"#/properties/net\
work/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[a]:e.
push(a),t++}for(const a in i)if(!(a==="Network"||a==="Backend"||a==="EnableIPv4"||a==="EnableIPv6"||a==="EnableNFTables")){
const r={instancePath:s+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[r]:e.push(r),t++}if(i.Network!==
void 0&&typeof i.Network!="string"){const a={instancePath:s+"/network/net-conf.json/Network",schemaPath:"#/properties/ne\
twork/oneOf/0/properties/net-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),t++}if(i.Backend!==void 0){let a=i.Backend;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Type===void 0){const r={
instancePath:s+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/proper\
ties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),t++}for(const r in a)
if(!(r==="Type"||r==="VNI"||r==="Port"||r==="ListenPort"||r==="DirectRouting"||r==="MTU")){const p={instancePath:s+"/net\
work/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.Type!==void 0&&
typeof a.Type!="string"){const r={instancePath:s+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/network/\
oneOf/0/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(a.VNI!==void 0){let r=a.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+
"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backen\
d/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)){if(r>9999999||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/networ\
k/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9999999}};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/V\
NI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(a.Port!==void 0){let r=a.Port;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/network/net-conf.json/Backend/Port",schemaPath:"#/p\
roperties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:s+
"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backe\
nd/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),t++}if(r<1||
isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/propert\
ies/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[p]:e.push(p),t++}}}if(a.ListenPort!==void 0){let r=a.ListenPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:s+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/0/proper\
ties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/\
Backend/ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/List\
enPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){const p={
instancePath:s+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.\
json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:
e.push(p),t++}}}if(a.DirectRouting!==void 0&&typeof a.DirectRouting!="boolean"){const r={instancePath:s+"/network/net-co\
nf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/prop\
erties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(a.MTU!==void 0){let r=a.
MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/network/net-conf.json/Backend/MT\
U",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>9216||isNaN(r)){const p={
instancePath:s+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/pr\
operties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[p]:e.push(p),
t++}if(r<576||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/on\
eOf/0/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[p]:e.push(p),t++}}}}else{const r={instancePath:s+"/network/net-conf.json/Backend",schemaPath:"#/properties/n\
etwork/oneOf/0/properties/net-conf.json/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}}if(i.EnableIPv4!==void 0&&typeof i.EnableIPv4!="boolean"){const a={instancePath:s+"/network/net-conf.json/E\
nableIPv4",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/EnableIPv4/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.EnableIPv6!==void 0&&typeof i.EnableIPv6!="boolean"){const a={
instancePath:s+"/network/net-conf.json/EnableIPv6",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/pro\
perties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.EnableNFTables!==void 0&&
typeof i.EnableNFTables!="boolean"){const a={instancePath:s+"/network/net-conf.json/EnableNFTables",schemaPath:"#/proper\
ties/network/oneOf/0/properties/net-conf.json/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),t++}}}}else{const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}else if(c==="canal")if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.type===void 0){const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),t++}if(f["net-conf.json"]===void 0){const i={instancePath:s+
"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty:"net-conf.json"}};
e===null?e=[i]:e.push(i),t++}for(const i in f)if(!(i==="type"||i==="net-conf.json"||i==="vethMtu")){const a={instancePath:s+
"/network",schemaPath:"#/properties/network/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[a]:e.push(a),t++}if(f.type!==void 0){let i=f.type;if(typeof i!="string"){const a={instancePath:s+"/network/t\
ype",schemaPath:"#/properties/network/oneOf/1/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}if(i!=="canal"){const a={instancePath:s+"/network/type",schemaPath:"#/properties/network/oneOf/1/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[1].properties.type.enum}};e===null?e=[a]:e.
push(a),t++}}if(f["net-conf.json"]!==void 0){let i=f["net-conf.json"];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.
isArray(i))){const a={instancePath:s+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-co\
nf.json/type",keyword:"type",params:{type:u.properties.network.oneOf[1].properties["net-conf.json"].type}};e===null?e=[a]:
e.push(a),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.Network===void 0){const a={instancePath:s+"/network/net-\
conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"\
Network"}};e===null?e=[a]:e.push(a),t++}if(i.Backend===void 0){const a={instancePath:s+"/network/net-conf.json",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===
null?e=[a]:e.push(a),t++}for(const a in i)if(!(a==="Network"||a==="Backend"||a==="EnableIPv4"||a==="EnableIPv6"||a==="En\
ableNFTables")){const r={instancePath:s+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[r]:e.push(r),
t++}if(i.Network!==void 0&&typeof i.Network!="string"){const a={instancePath:s+"/network/net-conf.json/Network",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}if(i.Backend!==void 0){let a=i.Backend;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Type===
void 0){const r={instancePath:s+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[r]:e.push(r),t++}
for(const r in a)if(!(r==="Type"||r==="VNI"||r==="Port"||r==="ListenPort"||r==="DirectRouting"||r==="MTU")){const p={instancePath:s+
"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.Type!==
void 0&&typeof a.Type!="string"){const r={instancePath:s+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/\
network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(a.VNI!==void 0){let r=a.VNI;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={
instancePath:s+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pr\
operties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>9999999||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/VNI",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9999999}};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){const p={instancePath:s+"/network/net-con\
f.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(a.Port!==void 0){let r=a.
Port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/network/net-conf.json/Backend/P\
ort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={
instancePath:s+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/p\
roperties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(
p),t++}if(r<1||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/\
oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),t++}}}if(a.ListenPort!==void 0){let r=a.ListenPort;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const p={instancePath:s+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf\
/1/properties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?
e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:s+"/network/net-conf\
.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/propertie\
s/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(
r)){const p={instancePath:s+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/propert\
ies/net-conf.json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),t++}}}if(a.DirectRouting!==void 0&&typeof a.DirectRouting!="boolean"){const r={instancePath:s+"\
/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properti\
es/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(a.MTU!==
void 0){let r=a.MTU;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/network/net-conf\
.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>9216||
isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properti\
es/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[p]:e.push(p),t++}if(r<576||isNaN(r)){const p={instancePath:s+"/network/net-conf.json/Backend/MTU",schemaPath:"#/prope\
rties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[p]:e.push(p),t++}}}}else{const r={instancePath:s+"/network/net-conf.json/Backend",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}}if(i.EnableIPv4!==void 0&&typeof i.EnableIPv4!="boolean"){const a={instancePath:s+"/network/ne\
t-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/EnableIPv4/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.EnableIPv6!==void 0&&typeof i.EnableIPv6!="boolean"){const a={
instancePath:s+"/network/net-conf.json/EnableIPv6",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pro\
perties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(i.EnableNFTables!==void 0&&
typeof i.EnableNFTables!="boolean"){const a={instancePath:s+"/network/net-conf.json/EnableNFTables",schemaPath:"#/proper\
ties/network/oneOf/1/properties/net-conf.json/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[a]:e.push(a),t++}}}if(f.vethMtu!==void 0){let i=f.vethMtu;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
const a={instancePath:s+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>9216||isNaN(i)){const a={
instancePath:s+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){const a={instancePath:s+"/network/ve\
thMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[a]:e.push(a),t++}}}}else{const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/1/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}else if(c==="calico")if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.type===void 0){const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),t++}if(f.pools===void 0){const i={instancePath:s+"/ne\
twork",schemaPath:"#/properties/network/oneOf/2/required",keyword:"required",params:{missingProperty:"pools"}};e===null?
e=[i]:e.push(i),t++}for(const i in f)if(!(i==="type"||i==="pools"||i==="felixConfigurations"||i==="bgpConfigurations"||i===
"bgpPeers"||i==="vethMtu")){const a={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[a]:e.push(a),t++}if(f.type!==void 0){let i=f.
type;if(typeof i!="string"){const a={instancePath:s+"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/\
type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(i!=="calico"){const a={instancePath:s+
"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.
network.oneOf[2].properties.type.enum}};e===null?e=[a]:e.push(a),t++}}if(f.pools!==void 0){let i=f.pools;if(Array.isArray(
i)){if(i.length<1){const r={instancePath:s+"/network/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.push(r),t++}const a=i.length;for(let r=0;r<a;r++){let p=i[r];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const n={instancePath:s+"/network/pools/"+r,schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[n]:e.push(n),t++}if(p.kind===void 0){const n={instancePath:s+"/network/pools/"+r,schemaPath:"#/properties/ne\
twork/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(
n),t++}if(p.metadata===void 0){const n={instancePath:s+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[n]:e.push(n),t++}if(p.spec===
void 0){const n={instancePath:s+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/requ\
ired",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[n]:e.push(n),t++}for(const n in p)if(!(n==="apiVer\
sion"||n==="kind"||n==="metadata"||n==="spec")){const o={instancePath:s+"/network/pools/"+r,schemaPath:"#/properties/net\
work/oneOf/2/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),t++}if(p.apiVersion!==void 0){let n=p.apiVersion;if(typeof n!="string"){const o={instancePath:s+
"/network/pools/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(n==="projectcalico.org/v3"||n==="crd.proj\
ectcalico.org/v1")){const o={instancePath:s+"/network/pools/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/p\
roperties/pools/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.
pools.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),t++}}if(p.kind!==void 0){let n=p.kind;if(typeof n!="st\
ring"){const o={instancePath:s+"/network/pools/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/ite\
ms/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n!=="IPPool"){const o={instancePath:s+
"/network/pools/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.kind.enum}};e===null?e=[o]:e.
push(o),t++}}if(p.metadata!==void 0){let n=p.metadata;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const o={
instancePath:s+"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/propertie\
s/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}for(const o in n)if(!(o===
"name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o==="labels"||o==="managedFields"||o==="resourceVe\
rsion"||o==="uid")){const l={instancePath:s+"/network/pools/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[l]:e.push(l),t++}if(n.name!==void 0&&typeof n.name!="string"){const o={instancePath:s+"/network/pools/"+r+"/\
metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/network/pools/"+r+"/\
metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),t++}}if(p.spec!==void 0){let n=p.spec;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.cidr===void 0){const o={instancePath:s+"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/spec/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[o]:e.push(
o),t++}for(const o in n)if(!k.call(u.properties.network.oneOf[2].properties.pools.items.properties.spec.properties,o)){const l={
instancePath:s+"/network/pools/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.
cidr!==void 0&&typeof n.cidr!="string"){const o={instancePath:s+"/network/pools/"+r+"/spec/cidr",schemaPath:"#/propertie\
s/network/oneOf/2/properties/pools/items/properties/spec/properties/cidr/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),t++}if(n.ipipMode!==void 0){let o=n.ipipMode;if(typeof o!="string"){const l={instancePath:s+"/netwo\
rk/pools/"+r+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties\
/ipipMode/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="Always"||o==="CrossSubnet"||
o==="Never")){const l={instancePath:s+"/network/pools/"+r+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/properties/spec/properties/ipipMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.ipipMode.enum}};e===null?e=[l]:e.push(l),t++}}if(n.vxlanMode!==void 0){
let o=n.vxlanMode;if(typeof o!="string"){const l={instancePath:s+"/network/pools/"+r+"/spec/vxlanMode",schemaPath:"#/pro\
perties/network/oneOf/2/properties/pools/items/properties/spec/properties/vxlanMode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),t++}if(!(o==="Always"||o==="CrossSubnet"||o==="Never")){const l={instancePath:s+"/netw\
ork/pools/"+r+"/spec/vxlanMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properti\
es/vxlanMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.
spec.properties.vxlanMode.enum}};e===null?e=[l]:e.push(l),t++}}if(n.natOutgoing!==void 0&&typeof n.natOutgoing!="boolean"){
const o={instancePath:s+"/network/pools/"+r+"/spec/natOutgoing",schemaPath:"#/properties/network/oneOf/2/properties/pool\
s/items/properties/spec/properties/natOutgoing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}
if(n.blockSize!==void 0){let o=n.blockSize;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:s+
"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/blockSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof o=="number"&&isFinite(
o)){if(o>32||isNaN(o)){const l={instancePath:s+"/network/pools/"+r+"/spec/blockSize",schemaPath:"#/properties/network/on\
eOf/2/properties/pools/items/properties/spec/properties/blockSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}};
e===null?e=[l]:e.push(l),t++}if(o<20||isNaN(o)){const l={instancePath:s+"/network/pools/"+r+"/spec/blockSize",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/blockSize/minimum",keyword:"minimum",params:{
comparison:">=",limit:20}};e===null?e=[l]:e.push(l),t++}}}if(n.disabled!==void 0&&typeof n.disabled!="boolean"){const o={
instancePath:s+"/network/pools/"+r+"/spec/disabled",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/prop\
erties/spec/properties/disabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}if(n.nodeSelector!==
void 0&&typeof n.nodeSelector!="string"){const o={instancePath:s+"/network/pools/"+r+"/spec/nodeSelector",schemaPath:"#/\
properties/network/oneOf/2/properties/pools/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(n.allowedUses!==void 0){let o=n.allowedUses;if(Array.isArray(o)){const l=o.length;
for(let d=0;d<l;d++){let m=o[d];if(typeof m!="string"){const h={instancePath:s+"/network/pools/"+r+"/spec/allowedUses/"+
d,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m==="Workload"||m==="Tunnel"||m==="LoadBalancer")){const h={
instancePath:s+"/network/pools/"+r+"/spec/allowedUses/"+d,schemaPath:"#/properties/network/oneOf/2/properties/pools/item\
s/properties/spec/properties/allowedUses/items/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.allowedUses.items.enum}};e===null?e=[h]:e.push(h),t++}}}else{const l={
instancePath:s+"/network/pools/"+r+"/spec/allowedUses",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/p\
roperties/spec/properties/allowedUses/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(n.assignmentMode!==
void 0){let o=n.assignmentMode;if(typeof o!="string"){const l={instancePath:s+"/network/pools/"+r+"/spec/assignmentMode",
schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/assignmentMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="Automatic"||o==="Manual")){const l={instancePath:s+
"/network/pools/"+r+"/spec/assignmentMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/properties/assignmentMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.
properties.spec.properties.assignmentMode.enum}};e===null?e=[l]:e.push(l),t++}}if(n.disableBGPExport!==void 0&&typeof n.
disableBGPExport!="boolean"){const o={instancePath:s+"/network/pools/"+r+"/spec/disableBGPExport",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/properties/disableBGPExport/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/network/pools/"+r+"/spec",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.
push(o),t++}}}else{const n={instancePath:s+"/network/pools/"+r,schemaPath:"#/properties/network/oneOf/2/properties/pools\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s+"/networ\
k/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),t++}}if(f.felixConfigurations!==void 0){let i=f.felixConfigurations;if(Array.isArray(i)){const a=i.length;
for(let r=0;r<a;r++){let p=i[r];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const n={instancePath:s+
"/network/felixConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[n]:e.push(n),t++}if(p.kind===void 0){const n={instancePath:s+
"/network/felixConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(p.metadata===void 0){const n={instancePath:s+
"/network/felixConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[n]:e.push(n),t++}if(p.spec===void 0){const n={instancePath:s+
"/network/felixConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[n]:e.push(n),t++}for(const n in p)if(!(n==="apiVersion"||
n==="kind"||n==="metadata"||n==="spec")){const o={instancePath:s+"/network/felixConfigurations/"+r,schemaPath:"#/propert\
ies/network/oneOf/2/properties/felixConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),t++}if(p.apiVersion!==void 0){let n=p.apiVersion;if(typeof n!="string"){const o={instancePath:s+
"/network/felixConfigurations/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/\
items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(n==="projectc\
alico.org/v3"||n==="crd.projectcalico.org/v1")){const o={instancePath:s+"/network/felixConfigurations/"+r+"/apiVersion",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/apiVersion/enum",keyword:"enum",
params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.items.properties.apiVersion.enum}};e===
null?e=[o]:e.push(o),t++}}if(p.kind!==void 0){let n=p.kind;if(typeof n!="string"){const o={instancePath:s+"/network/feli\
xConfigurations/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/kin\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n!=="FelixConfiguration"){const o={instancePath:s+
"/network/felixConfigurations/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/\
properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.kind.enum}};e===null?e=[o]:e.push(o),t++}}if(p.metadata!==void 0){let n=p.metadata;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){const o={instancePath:s+"/network/felixConfigurations/"+r+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}for(const o in n)if(!(o==="name"||o==="annotations"||o==="creation\
Timestamp"||o==="generation"||o==="labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const l={instancePath:s+
"/network/felixConfigurations/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/it\
ems/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
l]:e.push(l),t++}if(n.name!==void 0&&typeof n.name!="string"){const o={instancePath:s+"/network/felixConfigurations/"+r+
"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/prope\
rties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/net\
work/felixConfigurations/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(p.spec!==void 0){let n=p.
spec;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!k.call(u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties,o)){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec",schemaPath:"#/pro\
perties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.ipipMTU!==void 0){let o=n.ipipMTU;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/ipipMTU",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const l={
instancePath:s+"/network/felixConfigurations/"+r+"/spec/ipipMTU",schemaPath:"#/properties/network/oneOf/2/properties/fel\
ixConfigurations/items/properties/spec/properties/ipipMTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};
e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/ipipMTU",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}if(n.vxlanMTU!==void 0){let o=n.vxlanMTU;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:s+"/network/felixConfigurations/"+r+"/sp\
ec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vx\
lanMTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof o=="number"&&isFinite(o)){if(o>
9216||isNaN(o)){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/vxlanMTU",schemaPath:"#/properties/netw\
ork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanMTU/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),t++}if(o<0||isNaN(o)){const l={instancePath:s+"/network/felixConfi\
gurations/"+r+"/spec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/\
spec/properties/vxlanMTU/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}if(n.
mtuIfacePattern!==void 0&&typeof n.mtuIfacePattern!="string"){const o={instancePath:s+"/network/felixConfigurations/"+r+
"/spec/mtuIfacePattern",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/pr\
operties/mtuIfacePattern/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n.vxlanPort!==void 0){
let o=n.vxlanPort;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={instancePath:s+"/network/felixConfi\
gurations/"+r+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties\
/spec/properties/vxlanPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof o=="numb\
er"&&isFinite(o)){if(o>65535||isNaN(o)){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/vxlanPort",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanPort/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535}};e===null?e=[l]:e.push(l),t++}if(o<1||isNaN(o)){const l={instancePath:s+"/\
network/felixConfigurations/"+r+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfiguration\
s/items/properties/spec/properties/vxlanPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:
e.push(l),t++}}}if(n.vxlanVNI!==void 0){let o=n.vxlanVNI;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const l={
instancePath:s+"/network/felixConfigurations/"+r+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/fe\
lixConfigurations/items/properties/spec/properties/vxlanVNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:
e.push(l),t++}if(typeof o=="number"&&isFinite(o)){if(o>16777215||isNaN(o)){const l={instancePath:s+"/network/felixConfig\
urations/"+r+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/s\
pec/properties/vxlanVNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:16777215}};e===null?e=[l]:e.push(l),t++}
if(o<1||isNaN(o)){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/vxlanVNI",schemaPath:"#/properties/ne\
twork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanVNI/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[l]:e.push(l),t++}}}if(n.ipipEnabled!==void 0&&typeof n.ipipEnabled!="boolean"){const o={
instancePath:s+"/network/felixConfigurations/"+r+"/spec/ipipEnabled",schemaPath:"#/properties/network/oneOf/2/properties\
/felixConfigurations/items/properties/spec/properties/ipipEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[o]:e.push(o),t++}if(n.vxlanEnabled!==void 0&&typeof n.vxlanEnabled!="boolean"){const o={instancePath:s+"/network/feli\
xConfigurations/"+r+"/spec/vxlanEnabled",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/spec/properties/vxlanEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}if(n.bpfEnabled!==
void 0&&typeof n.bpfEnabled!="boolean"){const o={instancePath:s+"/network/felixConfigurations/"+r+"/spec/bpfEnabled",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/bpfEnabled/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}if(n.wireguardEnabled!==void 0&&typeof n.wireguardEnabled!="b\
oolean"){const o={instancePath:s+"/network/felixConfigurations/"+r+"/spec/wireguardEnabled",schemaPath:"#/properties/net\
work/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/wireguardEnabled/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),t++}if(n.nftablesMode!==void 0){let o=n.nftablesMode;if(typeof o!="string"){const l={
instancePath:s+"/network/felixConfigurations/"+r+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/nftablesMode/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),t++}if(!(o==="Disabled"||o==="Auto"||o==="Enabled")){const l={instancePath:s+"/network/felixConfiguratio\
ns/"+r+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spe\
c/properties/nftablesMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties.nftablesMode.enum}};e===null?e=[l]:e.push(l),t++}}if(n.chainInsertMode!==void 0){let o=n.
chainInsertMode;if(typeof o!="string"){const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/chainInsertMode",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/chainInsertMode\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o==="Insert"||o==="Append")){const l={instancePath:s+
"/network/felixConfigurations/"+r+"/spec/chainInsertMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfi\
gurations/items/properties/spec/properties/chainInsertMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.
oneOf[2].properties.felixConfigurations.items.properties.spec.properties.chainInsertMode.enum}};e===null?e=[l]:e.push(l),
t++}}if(n.defaultEndpointToHostAction!==void 0){let o=n.defaultEndpointToHostAction;if(typeof o!="string"){const l={instancePath:s+
"/network/felixConfigurations/"+r+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),t++}if(!(o==="Drop"||o==="Accept"||o==="Return"||o==="DROP"||o==="ACCEPT"||o==="RETURN")){
const l={instancePath:s+"/network/felixConfigurations/"+r+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/n\
etwork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.items.properties.spec.properties.
defaultEndpointToHostAction.enum}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/network/felixConfigurat\
ions/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/network/felixConfigurations/"+
r,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s+"/network/felixConfigurations",schemaPath:"#/properties\
/network/oneOf/2/properties/felixConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
if(f.bgpConfigurations!==void 0){let i=f.bgpConfigurations;if(Array.isArray(i)){const a=i.length;for(let r=0;r<a;r++){let p=i[r];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const n={instancePath:s+"/network/bgpConfiguratio\
ns/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[n]:e.push(n),t++}if(p.kind===void 0){const n={instancePath:s+"/network/bgpCon\
figurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(p.metadata===void 0){const n={instancePath:s+"/network/\
bgpConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[n]:e.push(n),t++}if(p.spec===void 0){const n={instancePath:s+"/n\
etwork/bgpConfigurations/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[n]:e.push(n),t++}for(const n in p)if(!(n==="apiVersion"||n==="kin\
d"||n==="metadata"||n==="spec")){const o={instancePath:s+"/network/bgpConfigurations/"+r,schemaPath:"#/properties/networ\
k/oneOf/2/properties/bgpConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),t++}if(p.apiVersion!==void 0){let n=p.apiVersion;if(typeof n!="string"){const o={instancePath:s+
"/network/bgpConfigurations/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/item\
s/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(n==="projectcalic\
o.org/v3"||n==="crd.projectcalico.org/v1")){const o={instancePath:s+"/network/bgpConfigurations/"+r+"/apiVersion",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.
properties.network.oneOf[2].properties.bgpConfigurations.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),t++}}
if(p.kind!==void 0){let n=p.kind;if(typeof n!="string"){const o={instancePath:s+"/network/bgpConfigurations/"+r+"/kind",
schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}if(n!=="BGPConfiguration"){const o={instancePath:s+"/network/bgpConfigurati\
ons/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.bgpConfigurations.items.properties.kind.enum}};e===
null?e=[o]:e.push(o),t++}}if(p.metadata!==void 0){let n=p.metadata;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===
void 0){const o={instancePath:s+"/network/bgpConfigurations/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/bgpConfigurations/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),t++}for(const o in n)if(!(o==="name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o===
"labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const l={instancePath:s+"/network/bgpConfigurations/"+
r+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.name!==void 0&&
typeof n.name!="string"){const o={instancePath:s+"/network/bgpConfigurations/"+r+"/metadata/name",schemaPath:"#/properti\
es/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/network/bgpConfigurations/"+r+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),t++}}if(p.spec!==void 0){let n=p.spec;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)
if(!(o==="nodeToNodeMeshEnabled"||o==="asNumber"||o==="bindMode"||o==="listenPort"||o==="logSeverityScreen"||o==="nodeMe\
shMaxRestartTime"||o==="nodeMeshPassword")){const l={instancePath:s+"/network/bgpConfigurations/"+r+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.nodeToNodeMeshEnabled!==void 0&&typeof n.nodeToNodeMeshEnabled!=
"boolean"){const o={instancePath:s+"/network/bgpConfigurations/"+r+"/spec/nodeToNodeMeshEnabled",schemaPath:"#/propertie\
s/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/properties/nodeToNodeMeshEnabled/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/network/bgpConfigurations/"+r+"\
/spec",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/network/bgpConfigurations/"+r,schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),t++}}}else{const a={instancePath:s+"/network/bgpConfigurations",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(f.bgpPeers!==void 0){
let i=f.bgpPeers;if(Array.isArray(i)){const a=i.length;for(let r=0;r<a;r++){let p=i[r];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.apiVersion===void 0){const n={instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/on\
eOf/2/properties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[n]:e.push(
n),t++}if(p.kind===void 0){const n={instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/oneOf/2/prope\
rties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(p.metadata===
void 0){const n={instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[n]:e.push(n),t++}if(p.spec===void 0){const n={
instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[n]:e.push(n),t++}for(const n in p)if(!(n==="apiVersion"||n==="kin\
d"||n==="metadata"||n==="spec")){const o={instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/oneOf/2\
/properties/bgpPeers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?
e=[o]:e.push(o),t++}if(p.apiVersion!==void 0){let n=p.apiVersion;if(typeof n!="string"){const o={instancePath:s+"/networ\
k/bgpPeers/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/apiVersion/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(!(n==="projectcalico.org/v3"||n==="crd.projec\
tcalico.org/v1")){const o={instancePath:s+"/network/bgpPeers/"+r+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.bgpPeers.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),t++}}if(p.kind!==void 0){let n=p.kind;if(typeof n!=
"string"){const o={instancePath:s+"/network/bgpPeers/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgp\
Peers/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n!=="BGPPeer"){
const o={instancePath:s+"/network/bgpPeers/"+r+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.bgpPeers.items.properties.
kind.enum}};e===null?e=[o]:e.push(o),t++}}if(p.metadata!==void 0){let n=p.metadata;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.name===void 0){const o={instancePath:s+"/network/bgpPeers/"+r+"/metadata",schemaPath:"#/properties/network/oneO\
f/2/properties/bgpPeers/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),t++}for(const o in n)if(!(o==="name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o===
"labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const l={instancePath:s+"/network/bgpPeers/"+r+"/metad\
ata",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.name!==void 0&&typeof n.name!="st\
ring"){const o={instancePath:s+"/network/bgpPeers/"+r+"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properti\
es/bgpPeers/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),t++}}else{const o={instancePath:s+"/network/bgpPeers/"+r+"/metadata",schemaPath:"#/properties/network/oneOf/2/propert\
ies/bgpPeers/items/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}if(p.spec!==
void 0){let n=p.spec;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!k.call(u.properties.network.oneOf[2].
properties.bgpPeers.items.properties.spec.properties,o)){const l={instancePath:s+"/network/bgpPeers/"+r+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.node!==void 0&&typeof n.node!="string"){const o={instancePath:s+
"/network/bgpPeers/"+r+"/spec/node",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/p\
roperties/node/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n.nodeSelector!==void 0&&typeof n.
nodeSelector!="string"){const o={instancePath:s+"/network/bgpPeers/"+r+"/spec/nodeSelector",schemaPath:"#/properties/net\
work/oneOf/2/properties/bgpPeers/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}if(n.peerIP!==void 0&&typeof n.peerIP!="string"){const o={instancePath:s+"/network/bgpPeers\
/"+r+"/spec/peerIP",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/properties/peerIP\
/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(n.peerSelector!==void 0&&typeof n.peerSelector!=
"string"){const o={instancePath:s+"/network/bgpPeers/"+r+"/spec/peerSelector",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpPeers/items/properties/spec/properties/peerSelector/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),t++}}else{const o={instancePath:s+"/network/bgpPeers/"+r+"/spec",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{
const n={instancePath:s+"/network/bgpPeers/"+r,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s+"/network/bgpPeers",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}
if(f.vethMtu!==void 0){let i=f.vethMtu;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:s+
"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>9216||isNaN(i)){const a={instancePath:s+"/net\
work/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){const a={instancePath:s+"/network/vethMtu",schemaPath:"#\
/properties/network/oneOf/2/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
a]:e.push(a),t++}}}}else{const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[i]:e.push(i),t++}else if(c==="native")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
type===void 0){const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),t++}for(const i in f)if(!(i==="type"||i==="podMtu")){const a={
instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}};e===null?e=[a]:e.push(a),t++}if(f.type!==void 0){let i=f.type;if(typeof i!="string"){const a={
instancePath:s+"/network/type",schemaPath:"#/properties/network/oneOf/3/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(i!=="native"){const a={instancePath:s+"/network/type",schemaPath:"#/properties\
/network/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[3].properties.type.
enum}};e===null?e=[a]:e.push(a),t++}}if(f.podMtu!==void 0){let i=f.podMtu;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){const a={instancePath:s+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>9216||isNaN(i)){const a={
instancePath:s+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),t++}if(i<576||isNaN(i)){const a={instancePath:s+"/network/podMtu",
schemaPath:"#/properties/network/oneOf/3/properties/podMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[a]:e.push(a),t++}}}}else{const i={instancePath:s+"/network",schemaPath:"#/properties/network/oneOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}else{const i={instancePath:s+"/network",schemaPath:"#/propert\
ies/network/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:c}};e===null?e=[i]:e.push(
i),t++}else{const i={instancePath:s+"/network",schemaPath:"#/properties/network/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:c}};e===null?e=[i]:e.push(i),t++}}else{const c={instancePath:s+"/network",schemaPath:"#/\
properties/network/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(y.pods!==void 0){let f=y.
pods;if(Array.isArray(f)){const c=f.length;for(let i=0;i<c;i++){let a=f[i];if(typeof a!="string"&&!(a&&typeof a=="object"&&
!Array.isArray(a))){const r={instancePath:s+"/pods/"+i,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{
type:u.properties.pods.items.type}};e===null?e=[r]:e.push(r),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.apiVersion===
void 0){const r={instancePath:s+"/pods/"+i,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(a.kind===void 0){const r={instancePath:s+"/pods/"+i,schemaPath:"#/properti\
es/pods/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(a.metadata===
void 0){const r={instancePath:s+"/pods/"+i,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(a.spec===void 0){const r={instancePath:s+"/pods/"+i,schemaPath:"#/properties\
/pods/items/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(const r in a)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){const p={instancePath:s+"/pods/"+i,schemaPath:"\
#/properties/pods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[
p]:e.push(p),t++}if(a.apiVersion!==void 0){let r=a.apiVersion;if(typeof r!="string"){const p={instancePath:s+"/pods/"+i+
"/apiVersion",schemaPath:"#/properties/pods/items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}if(r!=="v1"){const p={instancePath:s+"/pods/"+i+"/apiVersion",schemaPath:"#/properties/pods/ite\
ms/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.properties.apiVersion.enum}};
e===null?e=[p]:e.push(p),t++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){const p={instancePath:s+"/pods/"+i+
"/kind",schemaPath:"#/properties/pods/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),t++}if(r!=="Pod"){const p={instancePath:s+"/pods/"+i+"/kind",schemaPath:"#/properties/pods/items/properties/ki\
nd/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.properties.kind.enum}};e===null?e=[p]:e.push(p),t++}}
if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const p={instancePath:s+
"/pods/"+i+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),t++}for(const p in r)if(!k.call(u.properties.pods.items.properties.metadata.properties,
p)){const n={instancePath:s+"/pods/"+i+"/metadata",schemaPath:"#/properties/pods/items/properties/metadata/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0&&
typeof r.name!="string"){const p={instancePath:s+"/pods/"+i+"/metadata/name",schemaPath:"#/properties/pods/items/propert\
ies/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.namespace!==
void 0&&typeof r.namespace!="string"){const p={instancePath:s+"/pods/"+i+"/metadata/namespace",schemaPath:"#/properties/\
pods/items/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
t++}if(r.labels!==void 0){let p=r.labels;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const n in p)if(typeof p[n]!="\
string"){const o={instancePath:s+"/pods/"+i+"/metadata/labels/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/pods/items/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/pods/"+i+"/metadata/labels",schemaPath:"#/properties/p\
ods/items/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}
if(r.annotations!==void 0){let p=r.annotations;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const n in p)if(typeof p[n]!=
"string"){const o={instancePath:s+"/pods/"+i+"/metadata/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/pods/items/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/pods/"+i+"/metadata/annotations",schemaPath:"#/pr\
operties/pods/items/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),t++}}}else{const p={instancePath:s+"/pods/"+i+"/metadata",schemaPath:"#/properties/pods/items/properties/me\
tadata/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(a.spec!==void 0){let r=a.spec;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.nodeName===void 0){const p={instancePath:s+"/pods/"+i+"/spec",schemaPath:"#/\
properties/pods/items/properties/spec/required",keyword:"required",params:{missingProperty:"nodeName"}};e===null?e=[p]:e.
push(p),t++}for(const p in r)if(!k.call(u.properties.pods.items.properties.spec.properties,p)){const n={instancePath:s+"\
/pods/"+i+"/spec",schemaPath:"#/properties/pods/items/properties/spec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),t++}if(r.nodeName!==void 0&&typeof r.nodeName!="string"){const p={
instancePath:s+"/pods/"+i+"/spec/nodeName",schemaPath:"#/properties/pods/items/properties/spec/properties/nodeName/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.hostNetwork!==void 0&&typeof r.hostNetwork!="bo\
olean"){const p={instancePath:s+"/pods/"+i+"/spec/hostNetwork",schemaPath:"#/properties/pods/items/properties/spec/prope\
rties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+
"/pods/"+i+"/spec",schemaPath:"#/properties/pods/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),t++}}if(a.status!==void 0){let r=a.status;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(!k.call(u.properties.pods.items.properties.status.properties,p)){const n={instancePath:s+"/pods/"+i+"/status",schemaPath:"\
#/properties/pods/items/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),t++}if(r.podIP!==void 0&&typeof r.podIP!="string"){const p={instancePath:s+"/pods/"+i+"/status/\
podIP",schemaPath:"#/properties/pods/items/properties/status/properties/podIP/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/pods/"+i+"/status",schemaPath:"#/properties/pods/items/prop\
erties/status/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}}}else{const c={instancePath:s+
"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(y.changes!==
void 0){let f=y.changes;if(Array.isArray(f)){const c=f.length;for(let i=0;i<c;i++){let a=f[i];const r=t;let p=!0;const n=t;
if(t===n)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.stop===void 0&&(l="stop")){const d={};e===null?e=[d]:e.
push(d),t++}}else{const l={};e===null?e=[l]:e.push(l),t++}var g=n===t;t=r,e!==null&&(r?e.length=r:e=null);let o;if(g){const l=t;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.at===void 0){const m={instancePath:s+"/changes/"+i,schemaPath:"#/prope\
rties/changes/items/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[m]:e.push(m),t++}if(a.stop===
void 0){const m={instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/then/required",keyword:"required",params:{
missingProperty:"stop"}};e===null?e=[m]:e.push(m),t++}for(const m in a)if(!(m==="at"||m==="stop"||m==="hosts")){const h={
instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/then/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(a.at!==void 0){let m=a.at;if(typeof m!="string"&&!(typeof m==
"number"&&isFinite(m))){const h={instancePath:s+"/changes/"+i+"/at",schemaPath:"#/properties/changes/items/then/properti\
es/at/type",keyword:"type",params:{type:u.properties.changes.items.then.properties.at.type}};e===null?e=[h]:e.push(h),t++}}
if(a.stop!==void 0){let m=a.stop;if(typeof m!="string"){const h={instancePath:s+"/changes/"+i+"/stop",schemaPath:"#/prop\
erties/changes/items/then/properties/stop/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),t++}if(!(m===
"flannel"||m==="calico")){const h={instancePath:s+"/changes/"+i+"/stop",schemaPath:"#/properties/changes/items/then/prop\
erties/stop/enum",keyword:"enum",params:{allowedValues:u.properties.changes.items.then.properties.stop.enum}};e===null?e=
[h]:e.push(h),t++}}if(a.hosts!==void 0){let m=a.hosts;if(Array.isArray(m)){if(m.length<1){const P={instancePath:s+"/chan\
ges/"+i+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[P]:e.push(P),t++}const h=m.length;for(let P=0;P<h;P++)if(typeof m[P]!="string"){const b={instancePath:s+"/ch\
anges/"+i+"/hosts/"+P,schemaPath:"#/properties/changes/items/then/properties/hosts/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),t++}}else{const h={instancePath:s+"/changes/"+i+"/hosts",schemaPath:"#/properties/cha\
nges/items/then/properties/hosts/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{const m={
instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/then/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),t++}var g=l===t;p=g,o="then"}else{const l=t;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.at===
void 0){const m={instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{
missingProperty:"at"}};e===null?e=[m]:e.push(m),t++}if(a.on===void 0){const m={instancePath:s+"/changes/"+i,schemaPath:"\
#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[m]:e.push(m),t++}
if(a.run===void 0){const m={instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/else/required",keyword:"\
required",params:{missingProperty:"run"}};e===null?e=[m]:e.push(m),t++}for(const m in a)if(!(m==="at"||m==="on"||m==="ru\
n")){const h={instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/else/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),t++}if(a.at!==void 0){let m=a.at;if(typeof m!=
"string"&&!(typeof m=="number"&&isFinite(m))){const h={instancePath:s+"/changes/"+i+"/at",schemaPath:"#/properties/chang\
es/items/else/properties/at/type",keyword:"type",params:{type:u.properties.changes.items.else.properties.at.type}};e===null?
e=[h]:e.push(h),t++}}if(a.on!==void 0&&typeof a.on!="string"){const m={instancePath:s+"/changes/"+i+"/on",schemaPath:"#/\
properties/changes/items/else/properties/on/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(a.
run!==void 0){let m=a.run;if(Array.isArray(m)){if(m.length<1){const P={instancePath:s+"/changes/"+i+"/run",schemaPath:"#\
/properties/changes/items/else/properties/run/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),t++}
const h=m.length;for(let P=0;P<h;P++)if(typeof m[P]!="string"){const b={instancePath:s+"/changes/"+i+"/run/"+P,schemaPath:"\
#/properties/changes/items/else/properties/run/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(
b),t++}}else{const h={instancePath:s+"/changes/"+i+"/run",schemaPath:"#/properties/changes/items/else/properties/run/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{const m={instancePath:s+"/changes/"+i,schemaPath:"\
#/properties/changes/items/else/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}var g=l===t;p=
g,o="else"}if(!p){const l={instancePath:s+"/changes/"+i,schemaPath:"#/properties/changes/items/if",keyword:"if",params:{
failingKeyword:o}};e===null?e=[l]:e.push(l),t++}}}else{const c={instancePath:s+"/changes",schemaPath:"#/properties/chang\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(y.probes!==void 0){let f=y.probes;if(Array.
isArray(f)){const c=f.length;for(let i=0;i<c;i++){let a=f[i];if(typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(
a))){const r={instancePath:s+"/probes/"+i,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type:u.properties.
probes.items.type}};e===null?e=[r]:e.push(r),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.from===void 0){const r={
instancePath:s+"/probes/"+i,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[r]:e.push(r),t++}if(a.to===void 0){const r={instancePath:s+"/probes/"+i,schemaPath:"#/properties/pro\
bes/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),t++}for(const r in a)if(!k.
call(u.properties.probes.items.properties,r)){const p={instancePath:s+"/probes/"+i,schemaPath:"#/properties/probes/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.name!==
void 0&&typeof a.name!="string"){const r={instancePath:s+"/probes/"+i+"/name",schemaPath:"#/properties/probes/items/prop\
erties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.from!==void 0&&typeof a.from!=
"string"){const r={instancePath:s+"/probes/"+i+"/from",schemaPath:"#/properties/probes/items/properties/from/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.to!==void 0&&typeof a.to!="string"){const r={instancePath:s+
"/probes/"+i+"/to",schemaPath:"#/properties/probes/items/properties/to/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(a.protocol!==void 0&&typeof a.protocol!="string"){const r={instancePath:s+"/probes/"+i+"/pro\
tocol",schemaPath:"#/properties/probes/items/properties/protocol/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(a.listening!==void 0&&typeof a.listening!="boolean"){const r={instancePath:s+"/probes/"+i+"/listeni\
ng",schemaPath:"#/properties/probes/items/properties/listening/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[r]:e.push(r),t++}if(a.size!==void 0){let r=a.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+
"/probes/"+i+"/size",schemaPath:"#/properties/probes/items/properties/size/type",keyword:"type",params:{type:"integer"}};
e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const p={instancePath:s+"/probes/"+
i+"/size",schemaPath:"#/properties/probes/items/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[p]:e.push(p),t++}if(r<28||isNaN(r)){const p={instancePath:s+"/probes/"+i+"/size",schemaPath:"#/properties/pr\
obes/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:28}};e===null?e=[p]:e.push(p),t++}}}
if(a.sizes!==void 0){let r=a.sizes;if(Array.isArray(r)){if(r.length<1){const n={instancePath:s+"/probes/"+i+"/sizes",schemaPath:"\
#/properties/probes/items/properties/sizes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),t++}const p=r.
length;for(let n=0;n<p;n++){let o=r[n];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&typeof o!="string"){const l={
instancePath:s+"/probes/"+i+"/sizes/"+n,schemaPath:"#/properties/probes/items/properties/sizes/items/type",keyword:"type",
params:{type:u.properties.probes.items.properties.sizes.items.type}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+
"/probes/"+i+"/sizes",schemaPath:"#/properties/probes/items/properties/sizes/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),t++}}if(a.df!==void 0&&typeof a.df!="boolean"){const r={instancePath:s+"/probes/"+i+"/df",schemaPath:"\
#/properties/probes/items/properties/df/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(a.
ttl!==void 0){let r=a.ttl;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/probes/"+i+
"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>255||isNaN(r)){const p={instancePath:s+"/probes/"+i+"/ttl",schemaPath:"\
#/properties/probes/items/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[p]:e.
push(p),t++}if(r<1||isNaN(r)){const p={instancePath:s+"/probes/"+i+"/ttl",schemaPath:"#/properties/probes/items/properti\
es/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}if(a.dscp!==void 0){let r=a.
dscp;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/probes/"+i+"/dscp",schemaPath:"\
#/properties/probes/items/properties/dscp/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>63||isNaN(r)){const p={instancePath:s+"/probes/"+i+"/dscp",schemaPath:"#/properties/probes/i\
tems/properties/dscp/maximum",keyword:"maximum",params:{comparison:"<=",limit:63}};e===null?e=[p]:e.push(p),t++}if(r<0||
isNaN(r)){const p={instancePath:s+"/probes/"+i+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}if(a.at!==void 0){let r=a.at;if(typeof r!="str\
ing"&&!(typeof r=="number"&&isFinite(r))){const p={instancePath:s+"/probes/"+i+"/at",schemaPath:"#/properties/probes/ite\
ms/properties/at/type",keyword:"type",params:{type:u.properties.probes.items.properties.at.type}};e===null?e=[p]:e.push(
p),t++}}if(a.expect!==void 0){let r=a.expect;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="dis\
position"||p==="place"||p==="reply"||p==="wire"||p==="overhead"||p==="path")){const n={instancePath:s+"/probes/"+i+"/exp\
ect",schemaPath:"#/properties/probes/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[n]:e.push(n),t++}if(r.disposition!==void 0&&typeof r.disposition!="string"){const p={
instancePath:s+"/probes/"+i+"/expect/disposition",schemaPath:"#/properties/probes/items/properties/expect/properties/dis\
position/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.place!==void 0&&typeof r.place!=
"string"){const p={instancePath:s+"/probes/"+i+"/expect/place",schemaPath:"#/properties/probes/items/properties/expect/p\
roperties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.reply!==void 0&&typeof r.
reply!="string"){const p={instancePath:s+"/probes/"+i+"/expect/reply",schemaPath:"#/properties/probes/items/properties/e\
xpect/properties/reply/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.wire!==void 0){let p=r.
wire;if(p&&typeof p=="object"&&!Array.isArray(p))for(const n in p){let o=p[n];if(typeof o!="string"){const l={instancePath:s+
"/probes/"+i+"/expect/wire/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/items/properties/e\
xpect/properties/wire/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o===
"plain"||o==="vxlan"||o==="ipip"||o==="wireguard")){const l={instancePath:s+"/probes/"+i+"/expect/wire/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/items/properties/expect/properties/wire/additionalProperties/e\
num",keyword:"enum",params:{allowedValues:u.properties.probes.items.properties.expect.properties.wire.additionalProperties.
enum}};e===null?e=[l]:e.push(l),t++}}else{const n={instancePath:s+"/probes/"+i+"/expect/wire",schemaPath:"#/properties/p\
robes/items/properties/expect/properties/wire/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}
if(r.overhead!==void 0){let p=r.overhead;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const n={instancePath:s+
"/probes/"+i+"/expect/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhead/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof p=="number"&&isFinite(p)){if(p>65535||isNaN(p)){const n={
instancePath:s+"/probes/"+i+"/expect/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhe\
ad/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[n]:e.push(n),t++}if(p<0||isNaN(p)){const n={
instancePath:s+"/probes/"+i+"/expect/overhead",schemaPath:"#/properties/probes/items/properties/expect/properties/overhe\
ad/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}}if(r.path!==void 0){let p=r.
path;if(Array.isArray(p)){if(p.length<1){const o={instancePath:s+"/probes/"+i+"/expect/path",schemaPath:"#/properties/pr\
obes/items/properties/expect/properties/path/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}
const n=p.length;for(let o=0;o<n;o++)if(typeof p[o]!="string"){const l={instancePath:s+"/probes/"+i+"/expect/path/"+o,schemaPath:"\
#/properties/probes/items/properties/expect/properties/path/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),t++}}else{const n={instancePath:s+"/probes/"+i+"/expect/path",schemaPath:"#/properties/probes/items/prop\
erties/expect/properties/path/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s+
"/probes/"+i+"/expect",schemaPath:"#/properties/probes/items/properties/expect/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),t++}}}}}else{const c={instancePath:s+"/probes",schemaPath:"#/properties/probes/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(y.brokenBy!==void 0){let f=y.brokenBy;if(Array.isArray(f)){
const c=f.length;for(let i=0;i<c;i++){let a=f[i];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){const r={
instancePath:s+"/brokenBy/"+i,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(a.patch===void 0){const r={instancePath:s+"/brokenBy/"+i,schemaPath:"#/propertie\
s/brokenBy/items/required",keyword:"required",params:{missingProperty:"patch"}};e===null?e=[r]:e.push(r),t++}if(a.then===
void 0){const r={instancePath:s+"/brokenBy/"+i,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{
missingProperty:"then"}};e===null?e=[r]:e.push(r),t++}for(const r in a)if(!(r==="name"||r==="patch"||r==="then")){const p={
instancePath:s+"/brokenBy/"+i,schemaPath:"#/properties/brokenBy/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.name!==void 0&&typeof a.name!="string"){const r={instancePath:s+
"/brokenBy/"+i+"/name",schemaPath:"#/properties/brokenBy/items/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(a.patch!==void 0){let r=a.patch;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const p={
instancePath:s+"/brokenBy/"+i+"/patch",schemaPath:"#/properties/brokenBy/items/properties/patch/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),t++}}if(a.then!==void 0){let r=a.then;if(r&&typeof r=="object"&&!Array.isArray(
r))for(const p in r){let n=r[p];if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+
"/brokenBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/brokenBy/items/properties/then\
/additionalProperties/type",keyword:"type",params:{type:u.properties.brokenBy.items.properties.then.additionalProperties.
type}};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)if(!(o==="disposition"||
o==="reply")){const l={instancePath:s+"/brokenBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/brokenBy/items/properties/then/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.disposition!==void 0&&typeof n.disposition!="string"){const o={
instancePath:s+"/brokenBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/disposition",schemaPath:"#/properties/\
brokenBy/items/properties/then/additionalProperties/properties/disposition/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}if(n.reply!==void 0&&typeof n.reply!="string"){const o={instancePath:s+"/brokenBy/"+i+"/the\
n/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/reply",schemaPath:"#/properties/brokenBy/items/properties/then/additional\
Properties/properties/reply/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{const p={instancePath:s+
"/brokenBy/"+i+"/then",schemaPath:"#/properties/brokenBy/items/properties/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/brokenBy/"+i,schemaPath:"#/properties/brokenBy/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const c={instancePath:s+"/brokenBy",schemaPath:"\
#/properties/brokenBy/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}if(y.fixedBy!==void 0){let f=y.
fixedBy;if(Array.isArray(f)){const c=f.length;for(let i=0;i<c;i++){let a=f[i];if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.name===void 0){const r={instancePath:s+"/fixedBy/"+i,schemaPath:"#/properties/fixedBy/items/required",keyword:"requ\
ired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(a.patch===void 0){const r={instancePath:s+"/fixed\
By/"+i,schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"patch"}};e===null?e=
[r]:e.push(r),t++}if(a.then===void 0){const r={instancePath:s+"/fixedBy/"+i,schemaPath:"#/properties/fixedBy/items/requi\
red",keyword:"required",params:{missingProperty:"then"}};e===null?e=[r]:e.push(r),t++}for(const r in a)if(!(r==="name"||
r==="patch"||r==="then")){const p={instancePath:s+"/fixedBy/"+i,schemaPath:"#/properties/fixedBy/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),t++}if(a.name!==void 0&&typeof a.
name!="string"){const r={instancePath:s+"/fixedBy/"+i+"/name",schemaPath:"#/properties/fixedBy/items/properties/name/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.patch!==void 0){let r=a.patch;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){const p={instancePath:s+"/fixedBy/"+i+"/patch",schemaPath:"#/properties/fixedBy/items/prop\
erties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(a.then!==void 0){let r=a.then;
if(r&&typeof r=="object"&&!Array.isArray(r))for(const p in r){let n=r[p];if(typeof n!="string"&&!(n&&typeof n=="object"&&
!Array.isArray(n))){const o={instancePath:s+"/fixedBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fixedBy/items/properties/then/additionalProperties/type",keyword:"type",params:{type:u.properties.fixedBy.items.
properties.then.additionalProperties.type}};e===null?e=[o]:e.push(o),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const o in n)
if(!(o==="disposition"||o==="reply")){const l={instancePath:s+"/fixedBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),t++}if(n.disposition!==void 0&&typeof n.disposition!=
"string"){const o={instancePath:s+"/fixedBy/"+i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/disposition",schemaPath:"\
#/properties/fixedBy/items/properties/then/additionalProperties/properties/disposition/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(n.reply!==void 0&&typeof n.reply!="string"){const o={instancePath:s+"/fixedBy/"+
i+"/then/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/reply",schemaPath:"#/properties/fixedBy/items/properties/then/addi\
tionalProperties/properties/reply/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}}else{const p={
instancePath:s+"/fixedBy/"+i+"/then",schemaPath:"#/properties/fixedBy/items/properties/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s+"/fixedBy/"+i,schemaPath:"#/properties/fixed\
By/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const c={instancePath:s+"/fixe\
dBy",schemaPath:"#/properties/fixedBy/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}}else{const f={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}return w.errors=e,
t===0}const v=A;function A(y,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:j=y}={}){let e=null,t=0;if(y&&typeof y=="obje\
ct"&&!Array.isArray(y)){if(y.Network===void 0){const g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Network"}};e===null?e=[g]:e.push(g),t++}if(y.Backend===void 0){const g={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[g]:e.push(g),t++}for(const g in y)if(!(g==="N\
etwork"||g==="Backend"||g==="EnableIPv4"||g==="EnableIPv6"||g==="EnableNFTables")){const f={instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[f]:e.push(f),t++}if(y.Network!==
void 0&&typeof y.Network!="string"){const g={instancePath:s+"/Network",schemaPath:"#/properties/Network/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(y.Backend!==void 0){let g=y.Backend;if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.Type===void 0){const f={instancePath:s+"/Backend",schemaPath:"#/properties/Backend/required",keyword:"\
required",params:{missingProperty:"Type"}};e===null?e=[f]:e.push(f),t++}for(const f in g)if(!(f==="Type"||f==="VNI"||f===
"Port"||f==="ListenPort"||f==="DirectRouting"||f==="MTU")){const c={instancePath:s+"/Backend",schemaPath:"#/properties/B\
ackend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[c]:e.push(c),t++}
if(g.Type!==void 0&&typeof g.Type!="string"){const f={instancePath:s+"/Backend/Type",schemaPath:"#/properties/Backend/pr\
operties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(g.VNI!==void 0){let f=g.VNI;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:s+"/Backend/VNI",schemaPath:"#/properties/Backend/prope\
rties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),t++}if(typeof f=="number"&&isFinite(f)){
if(f>9999999||isNaN(f)){const c={instancePath:s+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[c]:e.push(c),t++}if(f<1||isNaN(f)){const c={instancePath:s+
"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[c]:e.push(c),t++}}}if(g.Port!==void 0){let f=g.Port;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){
const c={instancePath:s+"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[c]:e.push(c),t++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){const c={instancePath:s+
"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[c]:e.push(c),t++}if(f<1||isNaN(f)){const c={instancePath:s+"/Backend/Port",schemaPath:"#/properties/Backend/\
properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),t++}}}if(g.ListenPort!==
void 0){let f=g.ListenPort;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:s+"/Backend/L\
istenPort",schemaPath:"#/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?
e=[c]:e.push(c),t++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){const c={instancePath:s+"/Backend/ListenPo\
rt",schemaPath:"#/properties/Backend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[c]:e.push(c),t++}if(f<1||isNaN(f)){const c={instancePath:s+"/Backend/ListenPort",schemaPath:"#/properties/Ba\
ckend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),t++}}}
if(g.DirectRouting!==void 0&&typeof g.DirectRouting!="boolean"){const f={instancePath:s+"/Backend/DirectRouting",schemaPath:"\
#/properties/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),t++}
if(g.MTU!==void 0){let f=g.MTU;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:s+"/Backe\
nd/MTU",schemaPath:"#/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(
c),t++}if(typeof f=="number"&&isFinite(f)){if(f>9216||isNaN(f)){const c={instancePath:s+"/Backend/MTU",schemaPath:"#/pro\
perties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[c]:e.push(c),
t++}if(f<576||isNaN(f)){const c={instancePath:s+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/minimum",
keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[c]:e.push(c),t++}}}}else{const f={instancePath:s+"/Bac\
kend",schemaPath:"#/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),t++}}if(y.EnableIPv4!==
void 0&&typeof y.EnableIPv4!="boolean"){const g={instancePath:s+"/EnableIPv4",schemaPath:"#/properties/EnableIPv4/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),t++}if(y.EnableIPv6!==void 0&&typeof y.EnableIPv6!="boo\
lean"){const g={instancePath:s+"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/type",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[g]:e.push(g),t++}if(y.EnableNFTables!==void 0&&typeof y.EnableNFTables!="boolean"){const g={instancePath:s+
"/EnableNFTables",schemaPath:"#/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.
push(g),t++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),t++}return A.errors=e,t===0}const O={"#":{fields:["version","name","description","seed","profile","assumptions","incl\
ude","fabric","hosts","network","pods","changes","probes","brokenBy","fixedBy"],unsupported:[]},"#/properties/profile":{
fields:["aws","flannel","calico","kernel"],unsupported:[]},"#/properties/fabric":{fields:["type","vpc","vpcs","subnets",
"routeTables","networkAcls","securityGroups","gateways","peerings","transitGateways"],unsupported:[]},"#/properties/fabr\
ic/properties/vpc":{fields:["name","cidr","mtu","region"],unsupported:[]},"#/properties/fabric/properties/vpcs/additiona\
lProperties":{fields:["cidr","mtu","region","secondaryCidrs"],unsupported:[]},"#/properties/fabric/properties/subnets/ad\
ditionalProperties":{fields:["vpc","zone","cidr","routeTable","networkAcl"],unsupported:[]},"#/properties/fabric/propert\
ies/routeTables/additionalProperties":{fields:["vpc","main","quota","propagation","routes"],unsupported:[]},"#/propertie\
s/fabric/properties/routeTables/additionalProperties/properties/routes/items":{fields:["destination","target"],unsupported:[]},
"#/properties/fabric/properties/networkAcls/additionalProperties":{fields:["vpc","ingress","egress"],unsupported:[]},"#/\
properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items":{fields:["rule","action","protoc\
ol","ports","icmp","from"],unsupported:[]},"#/properties/fabric/properties/networkAcls/additionalProperties/properties/i\
ngress/items/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/properties/networkAcls/additi\
onalProperties/properties/egress/items":{fields:["rule","action","protocol","ports","icmp","to"],unsupported:[]},"#/prop\
erties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp":{fields:["type","code"],
unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalProperties":{fields:["vpc","ingress","egress"],
unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items":{fields:["\
protocol","ports","icmp","from"],unsupported:[]},"#/properties/fabric/properties/securityGroups/additionalProperties/pro\
perties/ingress/items/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/properties/securityG\
roups/additionalProperties/properties/egress/items":{fields:["protocol","ports","icmp","to"],unsupported:[]},"#/properti\
es/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp":{fields:["type","code"],
unsupported:[]},"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0":{fields:["type","vpc"],unsupported:[]},
"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1":{fields:["type","subnet","address"],unsupported:[]},
"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2":{fields:["type","vpc","customer"],unsupported:[]},
"#/properties/fabric/properties/peerings/additionalProperties":{fields:["vpcs"],unsupported:[]},"#/properties/fabric/pro\
perties/transitGateways/additionalProperties":{fields:["attachments","routeTables"],unsupported:[]},"#/properties/fabric\
/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties":{fields:["vpc","subnets","\
routeTable","propagation"],unsupported:[]},"#/properties/fabric/properties/transitGateways/additionalProperties/properti\
es/routeTables/additionalProperties":{fields:["routes"],unsupported:[]},"#/properties/fabric/properties/transitGateways/\
additionalProperties/properties/routeTables/additionalProperties/properties/routes/items":{fields:["destination","target"],
unsupported:[]},"#/properties/hosts/additionalProperties":{fields:["subnet","address","secondaryAddresses","prefixes","p\
ublicAddress","mtu","sourceDestCheck","securityGroups","connectionTracking","interface","interfaces","podCIDR","labels",
"annotations","forwardPolicy","sysctls"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/connectionT\
racking":{fields:["tcpEstablishedTimeout","udpTimeout","udpStreamTimeout"],unsupported:[]},"#/properties/hosts/additiona\
lProperties/properties/interfaces/items":{fields:["interface","subnet","address","secondaryAddresses","prefixes","public\
Address","mtu","sourceDestCheck","securityGroups","connectionTracking"],unsupported:[]},"#/properties/hosts/additionalPr\
operties/properties/interfaces/items/properties/connectionTracking":{fields:["tcpEstablishedTimeout","udpTimeout","udpSt\
reamTimeout"],unsupported:[]},"#/properties/network/oneOf/0":{fields:["type","net-conf.json"],unsupported:[]},"#/propert\
ies/network/oneOf/0/properties/net-conf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:[
"SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/networ\
k/oneOf/0/properties/net-conf.json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU"],
unsupported:["GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/netw\
ork/oneOf/1":{fields:["type","net-conf.json","vethMtu"],unsupported:[]},"#/properties/network/oneOf/1/properties/net-con\
f.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","S\
ubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/1/properties/net-c\
onf.json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU"],unsupported:["GBP","Learni\
ng","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/network/oneOf/2":{fields:["typ\
e","pools","felixConfigurations","bgpConfigurations","bgpPeers","vethMtu"],unsupported:[]},"#/properties/network/oneOf/2\
/properties/pools/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/p\
roperties/pools/items/properties/metadata":{fields:["name","annotations","creationTimestamp","generation","labels","mana\
gedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/items/properties/spec":{
fields:["cidr","ipipMode","vxlanMode","natOutgoing","blockSize","disabled","nodeSelector","allowedUses","assignmentMode",
"disableBGPExport"],unsupported:["namespaceSelector","nat-outgoing","ipip"]},"#/properties/network/oneOf/2/properties/fe\
lixConfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/p\
roperties/felixConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestamp","generation",
"labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/felixConfigur\
ations/items/properties/spec":{fields:["ipipMTU","vxlanMTU","mtuIfacePattern","vxlanPort","vxlanVNI","ipipEnabled","vxla\
nEnabled","bpfEnabled","wireguardEnabled","nftablesMode","chainInsertMode","defaultEndpointToHostAction","awsSrcDstCheck",
"dataplaneWatchdogTimeout","debugDisableLogDropping","debugHost","debugMemoryProfilePath","debugPort","debugSimulateCalc\
GraphHangAfter","debugSimulateDataplaneApplyDelay","debugSimulateDataplaneHangAfter","deviceRouteProtocol","endpointRepo\
rtingDelay","endpointReportingEnabled","endpointStatusPathPrefix","failsafeInboundHostPorts","failsafeOutboundHostPorts",
"flowLogsCollectorDebugTrace","flowLogsFlushInterval","flowLogsGoldmaneServer","genericXDPEnabled","goGCThreshold","goMa\
xProcs","goMemoryLimitMB","healthEnabled","healthHost","healthPort","healthTimeoutOverrides","interfaceExclude","interfa\
ceRefreshInterval","ipsetsRefreshInterval","iptablesBackend","iptablesFilterAllowAction","iptablesLockFilePath","iptable\
sLockProbeInterval","iptablesLockTimeout","iptablesMangleAllowAction","iptablesMarkMask","iptablesPostWriteCheckInterval",
"iptablesRefreshInterval","kubeNodePortRanges","logDebugFilenameRegex","logFilePath","logPrefix","logSeverityFile","logS\
everityScreen","logSeveritySys","maxIpsetSize","metadataAddr","metadataPort","netlinkTimeout","policySyncPathPrefix","pr\
ometheusGoMetricsEnabled","prometheusMetricsCAFile","prometheusMetricsCertFile","prometheusMetricsEnabled","prometheusMe\
tricsHost","prometheusMetricsKeyFile","prometheusMetricsPort","prometheusProcessMetricsEnabled","prometheusWireGuardMetr\
icsEnabled","removeExternalRoutes","reportingInterval","reportingTTL","routeRefreshInterval","routeTableRange","routeTab\
leRanges","sidecarAccelerationEnabled","usageReportingEnabled","usageReportingInitialDelay","usageReportingInterval","wi\
reguardMTU","xdpEnabled","xdpRefreshInterval"],unsupported:["allowIPIPPacketsFromWorkloads","allowVXLANPacketsFromWorklo\
ads","deviceRouteSourceAddress","externalNodesList","floatingIPs","interfacePrefix","natOutgoingAddress","natOutgoingExc\
lusions","natPortRange","serviceLoopPrevention","workloadSourceSpoofing"]},"#/properties/network/oneOf/2/properties/bgpC\
onfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/prope\
rties/bgpConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestamp","generation","label\
s","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/bgpConfigurations/i\
tems/properties/spec":{fields:["nodeToNodeMeshEnabled","asNumber","bindMode","listenPort","logSeverityScreen","nodeMeshM\
axRestartTime","nodeMeshPassword"],unsupported:["communities","ignoredInterfaces","localWorkloadPeeringIPV4","localWorkl\
oadPeeringIPV6","prefixAdvertisements","serviceClusterIPs","serviceExternalIPs","serviceLoadBalancerAggregation","servic\
eLoadBalancerIPs"]},"#/properties/network/oneOf/2/properties/bgpPeers/items":{fields:["apiVersion","kind","metadata","sp\
ec"],unsupported:[]},"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata":{fields:["name","annot\
ations","creationTimestamp","generation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties\
/network/oneOf/2/properties/bgpPeers/items/properties/spec":{fields:["node","nodeSelector","peerIP","peerSelector","asNu\
mber","keepOriginalNextHop","maxRestartTime","numAllowedLocalASNumbers","password"],unsupported:["filters","localWorkloa\
dSelector","nextHopMode","reachableBy","sourceAddress","ttlSecurity"]},"#/properties/network/oneOf/3":{fields:["type","p\
odMtu"],unsupported:[]},"#/properties/pods/items":{fields:["apiVersion","kind","metadata","spec","status"],unsupported:[]},
"#/properties/pods/items/properties/metadata":{fields:["name","namespace","labels","annotations","creationTimestamp","de\
letionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences",
"resourceVersion","selfLink","uid"],unsupported:[]},"#/properties/pods/items/properties/spec":{fields:["nodeName","hostN\
etwork","activeDeadlineSeconds","affinity","automountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableSe\
rviceLinks","ephemeralContainers","hostAliases","hostIPC","hostPID","hostUsers","hostname","hostnameOverride","imagePull\
Secrets","initContainers","nodeSelector","os","overhead","preemptionPolicy","priority","priorityClassName","readinessGat\
es","resourceClaims","resources","restartPolicy","runtimeClassName","schedulerName","schedulingGates","schedulingGroup",
"securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","shareProcessNamespace","subdomain","termina\
tionGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"],unsupported:[]},"#/properties/pods/items/pr\
operties/status":{fields:["podIP","conditions","containerStatuses","ephemeralContainerStatuses","hostIP","hostIPs","init\
ContainerStatuses","message","nominatedNodeName","observedGeneration","phase","podIPs","qosClass","reason","resize","res\
ourceClaimStatuses","startTime"],unsupported:[]},"#/properties/changes/items/then":{fields:["at","stop","hosts"],unsupported:[]},
"#/properties/changes/items/else":{fields:["at","on","run"],unsupported:[]},"#/properties/probes/items":{fields:["name",
"from","to","protocol","listening","size","sizes","df","ttl","dscp","at","expect"],unsupported:[]},"#/properties/probes/\
items/properties/expect":{fields:["disposition","place","reply","wire","overhead","path"],unsupported:[]},"#/properties/\
brokenBy/items":{fields:["name","patch","then"],unsupported:[]},"#/properties/brokenBy/items/properties/then/additionalP\
roperties":{fields:["disposition","reply"],unsupported:[]},"#/properties/fixedBy/items":{fields:["name","patch","then"],
unsupported:[]},"#/properties/fixedBy/items/properties/then/additionalProperties":{fields:["disposition","reply"],unsupported:[]}},
q={"#":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","Su\
bnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/Backend":{fields:["Type","VNI","P\
ort","ListenPort","DirectRouting","MTU"],unsupported:["GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepa\
liveInterval","Mode"]}};export{v as netConf,q as netConfFields,T as scenario,O as scenarioFields};
