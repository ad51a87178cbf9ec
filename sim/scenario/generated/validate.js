// Made by build/validators.ts from sim/scenario/language. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
const v=w,u={additionalProperties:!1,type:"object",required:["version","name","fabric","hosts","network"],properties:{version:{
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
object",additionalProperties:{type:"string"}},forwardPolicy:{type:"string",enum:["ACCEPT","DROP"]},iptables:{type:"strin\
g"},sysctls:{type:"object",additionalProperties:{type:"integer"}}}}},network:{type:"object",discriminator:{propertyName:"\
type"},required:["type"],oneOf:[{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{
type:"string",enum:["flannel"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","B\
ackend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{
Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},ListenPort:{
minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"integer"}}},EnableIPv4:{
type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{type:"boolean"}}}}},{additionalProperties:!1,type:"object",required:[
"type","net-conf.json"],properties:{type:{type:"string",enum:["canal"]},"net-conf.json":{additionalProperties:!1,type:["\
string","object"],required:["Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"\
object",required:["Type"],properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,
maximum:65535,type:"integer"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,
maximum:9216,type:"integer"}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{type:"boolean"}}},
vethMtu:{minimum:0,maximum:9216,type:"integer"}}},{additionalProperties:!1,type:"object",required:["type","pools"],properties:{
type:{type:"string",enum:["calico"]},pools:{minItems:1,type:"array",items:{additionalProperties:!1,type:"object",required:[
"apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["projectcalico.org/v3","crd.projectca\
lico.org/v1"]},kind:{type:"string",enum:["IPPool"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{
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
ray",items:{type:["string","object"],discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{additionalProperties:!1,
type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["v1"]},kind:{
type:"string",enum:["Pod"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{type:"st\
ring"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",
additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},
generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{}}},spec:{additionalProperties:!1,
type:"object",properties:{nodeName:{type:"string"},nodeSelector:{type:"object",additionalProperties:{type:"string"}},hostNetwork:{
type:"boolean"},activeDeadlineSeconds:{},affinity:{},automountServiceAccountToken:{},containers:{},dnsConfig:{},dnsPolicy:{},
enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},hostIPC:{},hostPID:{},hostUsers:{},hostname:{},hostnameOverride:{},
imagePullSecrets:{},initContainers:{},os:{},overhead:{},preemptionPolicy:{},priority:{},priorityClassName:{},readinessGates:{},
resourceClaims:{},resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},schedulingGates:{},schedulingGroup:{},
securityContext:{},serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},subdomain:{},terminationGracePeriodSeconds:{},
tolerations:{},topologySpreadConstraints:{},volumes:{}}},status:{additionalProperties:!1,type:"object",properties:{podIP:{
type:"string"},conditions:{},containerStatuses:{},ephemeralContainerStatuses:{},hostIP:{},hostIPs:{},initContainerStatuses:{},
message:{},nominatedNodeName:{},observedGeneration:{},phase:{},podIPs:{},qosClass:{},reason:{},resize:{},resourceClaimStatuses:{},
startTime:{}}}}},{additionalProperties:!1,type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{
type:"string",enum:["apps/v1"]},kind:{type:"string",enum:["Deployment"]},metadata:{additionalProperties:!1,type:"object",
required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},
deletionTimestamp:{},finalizers:{},generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},
selfLink:{},uid:{}}},spec:{additionalProperties:!1,type:"object",required:["template"],properties:{replicas:{minimum:0,maximum:1e4,
type:"integer"},template:{additionalProperties:!1,type:"object",required:["spec"],properties:{metadata:{additionalProperties:!1,
type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},generateName:{},generation:{},
managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{},name:{},namespace:{}}},spec:{additionalProperties:!1,
type:"object",properties:{nodeName:{type:"string"},nodeSelector:{type:"object",additionalProperties:{type:"string"}},hostNetwork:{
type:"boolean"},activeDeadlineSeconds:{},affinity:{},automountServiceAccountToken:{},containers:{},dnsConfig:{},dnsPolicy:{},
enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},hostIPC:{},hostPID:{},hostUsers:{},hostname:{},hostnameOverride:{},
imagePullSecrets:{},initContainers:{},os:{},overhead:{},preemptionPolicy:{},priority:{},priorityClassName:{},readinessGates:{},
resourceClaims:{},resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},schedulingGates:{},schedulingGroup:{},
securityContext:{},serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},subdomain:{},terminationGracePeriodSeconds:{},
tolerations:{},topologySpreadConstraints:{},volumes:{}}}}},minReadySeconds:{},paused:{},progressDeadlineSeconds:{},revisionHistoryLimit:{},
selector:{},strategy:{}}},status:{}}},{additionalProperties:!1,type:"object",required:["apiVersion","kind","metadata","s\
pec"],properties:{apiVersion:{type:"string",enum:["apps/v1"]},kind:{type:"string",enum:["StatefulSet"]},metadata:{additionalProperties:!1,
type:"object",required:["name"],properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},
deletionTimestamp:{},finalizers:{},generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},
selfLink:{},uid:{}}},spec:{additionalProperties:!1,type:"object",required:["template"],properties:{replicas:{minimum:0,maximum:1e4,
type:"integer"},template:{additionalProperties:!1,type:"object",required:["spec"],properties:{metadata:{additionalProperties:!1,
type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},generateName:{},generation:{},
managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{},name:{},namespace:{}}},spec:{additionalProperties:!1,
type:"object",properties:{nodeName:{type:"string"},nodeSelector:{type:"object",additionalProperties:{type:"string"}},hostNetwork:{
type:"boolean"},activeDeadlineSeconds:{},affinity:{},automountServiceAccountToken:{},containers:{},dnsConfig:{},dnsPolicy:{},
enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},hostIPC:{},hostPID:{},hostUsers:{},hostname:{},hostnameOverride:{},
imagePullSecrets:{},initContainers:{},os:{},overhead:{},preemptionPolicy:{},priority:{},priorityClassName:{},readinessGates:{},
resourceClaims:{},resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},schedulingGates:{},schedulingGroup:{},
securityContext:{},serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},subdomain:{},terminationGracePeriodSeconds:{},
tolerations:{},topologySpreadConstraints:{},volumes:{}}}}},minReadySeconds:{},persistentVolumeClaimRetentionPolicy:{},podManagementPolicy:{},
revisionHistoryLimit:{},selector:{},serviceName:{},updateStrategy:{},volumeClaimTemplates:{}}},status:{}}},{additionalProperties:!1,
type:"object",required:["apiVersion","kind","metadata","spec"],properties:{apiVersion:{type:"string",enum:["apps/v1"]},kind:{
type:"string",enum:["DaemonSet"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{type:"\
string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",
additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},
generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{}}},spec:{additionalProperties:!1,
type:"object",required:["template"],properties:{template:{additionalProperties:!1,type:"object",required:["spec"],properties:{
metadata:{additionalProperties:!1,type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},
annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},
finalizers:{},generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{},name:{},
namespace:{}}},spec:{additionalProperties:!1,type:"object",properties:{nodeName:{type:"string"},nodeSelector:{type:"obje\
ct",additionalProperties:{type:"string"}},hostNetwork:{type:"boolean"},activeDeadlineSeconds:{},affinity:{},automountServiceAccountToken:{},
containers:{},dnsConfig:{},dnsPolicy:{},enableServiceLinks:{},ephemeralContainers:{},hostAliases:{},hostIPC:{},hostPID:{},
hostUsers:{},hostname:{},hostnameOverride:{},imagePullSecrets:{},initContainers:{},os:{},overhead:{},preemptionPolicy:{},
priority:{},priorityClassName:{},readinessGates:{},resourceClaims:{},resources:{},restartPolicy:{},runtimeClassName:{},schedulerName:{},
schedulingGates:{},schedulingGroup:{},securityContext:{},serviceAccount:{},serviceAccountName:{},setHostnameAsFQDN:{},shareProcessNamespace:{},
subdomain:{},terminationGracePeriodSeconds:{},tolerations:{},topologySpreadConstraints:{},volumes:{}}}}},minReadySeconds:{},
revisionHistoryLimit:{},selector:{},updateStrategy:{}}},status:{}}},{additionalProperties:!1,type:"object",required:["ap\
iVersion","kind","metadata"],properties:{apiVersion:{type:"string",enum:["v1"]},kind:{type:"string",enum:["Namespace"]},
metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{type:"string"},labels:{type:"object",
additionalProperties:{type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},
generateName:{},generation:{},managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{},annotations:{}}},
spec:{},status:{}}},{additionalProperties:!1,type:"object",required:["apiVersion","kind","metadata","spec"],properties:{
apiVersion:{type:"string",enum:["projectcalico.org/v3","crd.projectcalico.org/v1"]},kind:{type:"string",enum:["WorkloadE\
ndpoint"]},metadata:{additionalProperties:!1,type:"object",required:["name"],properties:{name:{type:"string"},namespace:{
type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},creationTimestamp:{},deletionGracePeriodSeconds:{},deletionTimestamp:{},finalizers:{},generateName:{},generation:{},
managedFields:{},ownerReferences:{},resourceVersion:{},selfLink:{},uid:{}}},spec:{additionalProperties:!1,type:"object",
required:["node"],properties:{node:{type:"string"},orchestrator:{type:"string"},workload:{type:"string"},pod:{type:"stri\
ng"},interfaceName:{type:"string"},ipNetworks:{minItems:1,type:"array",items:{type:"string"}},containerID:{},endpoint:{},
mac:{},ports:{},profiles:{},serviceAccountName:{}}}}}]}},changes:{type:"array",items:{if:{type:"object",required:["stop"]},
then:{additionalProperties:!1,type:"object",required:["at","stop"],properties:{at:{type:["string","number"]},stop:{type:"\
string",enum:["flannel","calico"]},hosts:{minItems:1,type:"array",items:{type:"string"}}}},else:{additionalProperties:!1,
type:"object",required:["at","on","run"],properties:{at:{type:["string","number"]},on:{type:"string"},run:{minItems:1,type:"\
array",items:{type:"string"}}}}}},probes:{type:"array",items:{additionalProperties:!1,type:["string","object"],required:[
"from","to"],properties:{name:{type:"string"},from:{type:"string"},to:{type:"string"},protocol:{type:"string"},listening:{
type:"boolean"},size:{minimum:28,maximum:65535,type:"integer"},sizes:{minItems:1,type:"array",items:{type:["integer","st\
ring"]}},df:{type:"boolean"},ttl:{minimum:1,maximum:255,type:"integer"},dscp:{minimum:0,maximum:63,type:"integer"},at:{type:[
"string","number"]},expect:{additionalProperties:!1,type:"object",properties:{disposition:{type:"string"},place:{type:"s\
tring"},stage:{type:"string"},reply:{type:"string"},wire:{type:"object",additionalProperties:{type:"string",enum:["plain",
"vxlan","ipip","wireguard"]}},overhead:{minimum:0,maximum:65535,type:"integer"},path:{minItems:1,type:"array",items:{type:"\
string"}}}}}}},brokenBy:{type:"array",items:{additionalProperties:!1,type:"object",required:["name","patch","then"],properties:{
name:{type:"string"},patch:{type:"object"},then:{type:"object",additionalProperties:{additionalProperties:!1,type:["stri\
ng","object"],properties:{disposition:{type:"string"},reply:{type:"string"}}}}}}},fixedBy:{type:"array",items:{additionalProperties:!1,
type:"object",required:["name","patch","then"],properties:{name:{type:"string"},patch:{type:"object"},then:{type:"object",
additionalProperties:{additionalProperties:!1,type:["string","object"],properties:{disposition:{type:"string"},reply:{type:"\
string"}}}}}}}}},P=Object.prototype.hasOwnProperty;function w(y,{instancePath:i="",parentData:N,parentDataProperty:O,rootData:j=y}={}){
let e=null,s=0;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.version===void 0){const m={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[m]:e.push(m),s++}if(y.name===void 0){const m={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),s++}
if(y.fabric===void 0){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fabric"}};
e===null?e=[m]:e.push(m),s++}if(y.hosts===void 0){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hosts"}};e===null?e=[m]:e.push(m),s++}if(y.network===void 0){const m={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"network"}};e===null?e=[m]:e.push(m),s++}for(const m in y)if(!P.call(u.
properties,m)){const c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[c]:e.push(c),s++}if(y.version!==void 0){let m=y.version;if(!(typeof m=="number"&&isFinite(m))){const c={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),s++}if(m!==
1){const c={instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[c]:e.push(c),s++}}if(y.name!==void 0&&typeof y.name!="string"){const m={instancePath:i+"/name",schemaPath:"#/pro\
perties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(y.description!==void 0&&typeof y.
description!="string"){const m={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(y.seed!==void 0){let m=y.seed;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){const c={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[c]:e.push(c),s++}if(typeof m=="number"&&isFinite(m)){if(m>4294967295||isNaN(m)){const c={instancePath:i+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295}};e===null?e=[
c]:e.push(c),s++}if(m<0||isNaN(m)){const c={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),s++}}}if(y.profile!==void 0){let m=y.profile;if(m&&typeof m==
"object"&&!Array.isArray(m)){for(const c in m)if(!(c==="aws"||c==="flannel"||c==="calico"||c==="kernel")){const p={instancePath:i+
"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[p]:e.push(p),s++}if(m.aws!==void 0){let c=m.aws;if(typeof c!="string"){const p={instancePath:i+"/profile/aws",
schemaPath:"#/properties/profile/properties/aws/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}
if(!(c==="2025"||c==="2023"||c==="2017")){const p={instancePath:i+"/profile/aws",schemaPath:"#/properties/profile/proper\
ties/aws/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.aws.enum}};e===null?e=[p]:e.push(p),
s++}}if(m.flannel!==void 0){let c=m.flannel;if(typeof c!="string"){const p={instancePath:i+"/profile/flannel",schemaPath:"\
#/properties/profile/properties/flannel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(c===
"0.28"||c==="0.8")){const p={instancePath:i+"/profile/flannel",schemaPath:"#/properties/profile/properties/flannel/enum",
keyword:"enum",params:{allowedValues:u.properties.profile.properties.flannel.enum}};e===null?e=[p]:e.push(p),s++}}if(m.calico!==
void 0){let c=m.calico;if(typeof c!="string"){const p={instancePath:i+"/profile/calico",schemaPath:"#/properties/profile\
/properties/calico/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(c!=="3.28"){const p={instancePath:i+
"/profile/calico",schemaPath:"#/properties/profile/properties/calico/enum",keyword:"enum",params:{allowedValues:u.properties.
profile.properties.calico.enum}};e===null?e=[p]:e.push(p),s++}}if(m.kernel!==void 0){let c=m.kernel;if(typeof c!="string"){
const p={instancePath:i+"/profile/kernel",schemaPath:"#/properties/profile/properties/kernel/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}if(c!=="6.1"){const p={instancePath:i+"/profile/kernel",schemaPath:"#/prope\
rties/profile/properties/kernel/enum",keyword:"enum",params:{allowedValues:u.properties.profile.properties.kernel.enum}};
e===null?e=[p]:e.push(p),s++}}}else{const c={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(y.assumptions!==void 0){let m=y.assumptions;if(m&&typeof m==
"object"&&!Array.isArray(m))for(const c in m){let p=m[c];if(typeof p!="boolean"&&!(typeof p=="number"&&isFinite(p))){const l={
instancePath:i+"/assumptions/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/assumptions/additionalP\
roperties/type",keyword:"type",params:{type:u.properties.assumptions.additionalProperties.type}};e===null?e=[l]:e.push(l),
s++}}else{const c={instancePath:i+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),s++}}if(y.include!==void 0){let m=y.include;if(Array.isArray(m)){if(m.length<1){const p={
instancePath:i+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),s++}const c=m.length;for(let p=0;p<c;p++)if(typeof m[p]!="string"){const l={instancePath:i+"/include/"+p,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const c={instancePath:i+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(y.
fabric!==void 0){let m=y.fabric;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const c={instancePath:i+
"/fabric",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.
push(c),s++}if(m.subnets===void 0){const c={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/required",keyword:"\
required",params:{missingProperty:"subnets"}};e===null?e=[c]:e.push(c),s++}for(const c in m)if(!P.call(u.properties.fabric.
properties,c)){const p={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:c}};e===null?e=[p]:e.push(p),s++}if(m.type!==void 0){let c=m.type;if(typeof c!=
"string"){const p={instancePath:i+"/fabric/type",schemaPath:"#/properties/fabric/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}if(c!=="aws"){const p={instancePath:i+"/fabric/type",schemaPath:"#/properti\
es/fabric/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.type.enum}};e===null?
e=[p]:e.push(p),s++}}if(m.vpc!==void 0){let c=m.vpc;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.cidr===void 0){const p={
instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/required",keyword:"required",params:{missingProperty:"\
cidr"}};e===null?e=[p]:e.push(p),s++}for(const p in c)if(!(p==="name"||p==="cidr"||p==="mtu"||p==="region")){const l={instancePath:i+
"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(c.name!==void 0&&typeof c.name!="string"){const p={instancePath:i+
"/fabric/vpc/name",schemaPath:"#/properties/fabric/properties/vpc/properties/name/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[p]:e.push(p),s++}if(c.cidr!==void 0&&typeof c.cidr!="string"){const p={instancePath:i+"/fabric/vpc/ci\
dr",schemaPath:"#/properties/fabric/properties/vpc/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}if(c.mtu!==void 0){let p=c.mtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+
"/fabric/vpc/mtu",schemaPath:"#/properties/fabric/properties/vpc/properties/mtu/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9001||isNaN(p)){const l={instancePath:i+"/fa\
bric/vpc/mtu",schemaPath:"#/properties/fabric/properties/vpc/properties/mtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9001}};e===null?e=[l]:e.push(l),s++}if(p<576||isNaN(p)){const l={instancePath:i+"/fabric/vpc/mtu",schemaPath:"\
#/properties/fabric/properties/vpc/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?
e=[l]:e.push(l),s++}}}if(c.region!==void 0&&typeof c.region!="string"){const p={instancePath:i+"/fabric/vpc/region",schemaPath:"\
#/properties/fabric/properties/vpc/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),s++}}else{const p={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fabric/properties/vpc/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.vpcs!==void 0){let c=m.vpcs;if(c&&typeof c=="object"&&!Array.isArray(
c))for(const p in c){let l=c[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.cidr===void 0){const a={instancePath:i+
"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalPrope\
rties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[a]:e.push(a),s++}for(const a in l)if(!(a===
"cidr"||a==="mtu"||a==="region"||a==="secondaryCidrs")){const t={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.cidr!==void 0&&typeof l.cidr!="string"){const a={
instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/properti\
es/vpcs/additionalProperties/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.
mtu!==void 0){let a=l.mtu;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/fabric/vpc\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties\
/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(
a)){if(a>9001||isNaN(a)){const t={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:9001}};e===null?e=[t]:e.push(t),s++}if(a<576||isNaN(a)){const t={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/properties/vpcs/additionalProperties/properties/mtu/min\
imum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[t]:e.push(t),s++}}}if(l.region!==void 0&&typeof l.
region!="string"){const a={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}if(l.secondaryCidrs!==void 0){let a=l.secondaryCidrs;if(Array.isArray(a)){if(a.length<1){const r={
instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/properties/fabri\
c/properties/vpcs/additionalProperties/properties/secondaryCidrs/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[r]:e.push(r),s++}const t=a.length;for(let r=0;r<t;r++)if(typeof a[r]!="string"){const o={instancePath:i+"/fabric/vpcs\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs/"+r,schemaPath:"#/properties/fabric/properties/vpcs/additio\
nalProperties/properties/secondaryCidrs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{
const t={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/propert\
ies/fabric/properties/vpcs/additionalProperties/properties/secondaryCidrs/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"/fabric/vpcs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/vpcs/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}else{const p={instancePath:i+"/fabric/vpcs",schemaPath:"#/properties/fabric/properties/vpcs/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.subnets!==void 0){let c=m.subnets;if(c&&typeof c=="object"&&!Array.
isArray(c))for(const p in c){let l=c[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.zone===void 0){const a={instancePath:i+
"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additiona\
lProperties/required",keyword:"required",params:{missingProperty:"zone"}};e===null?e=[a]:e.push(a),s++}if(l.cidr===void 0){
const a={instancePath:i+"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/prop\
erties/subnets/additionalProperties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[a]:e.push(
a),s++}for(const a in l)if(!(a==="vpc"||a==="zone"||a==="cidr"||a==="routeTable"||a==="networkAcl")){const t={instancePath:i+
"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additiona\
lProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),
s++}if(l.vpc!==void 0&&typeof l.vpc!="string"){const a={instancePath:i+"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/vpc/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.zone!==void 0&&typeof l.zone!="string"){const a={instancePath:i+
"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/zone",schemaPath:"#/properties/fabric/properties/subnets/a\
dditionalProperties/properties/zone/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.cidr!==
void 0&&typeof l.cidr!="string"){const a={instancePath:i+"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
idr",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/cidr/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.routeTable!==void 0&&typeof l.routeTable!="string"){const a={instancePath:i+
"/fabric/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/sub\
nets/additionalProperties/properties/routeTable/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}
if(l.networkAcl!==void 0&&typeof l.networkAcl!="string"){const a={instancePath:i+"/fabric/subnets/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/networkAcl",schemaPath:"#/properties/fabric/properties/subnets/additionalProperties/properties/net\
workAcl/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:i+"/fabric\
/subnets/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/subnets/additionalPropert\
ies/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/sub\
nets",schemaPath:"#/properties/fabric/properties/subnets/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),s++}}if(m.routeTables!==void 0){let c=m.routeTables;if(c&&typeof c=="object"&&!Array.isArray(c))for(const p in c){let l=c[p];
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(!(a==="vpc"||a==="main"||a==="quota"||a==="propagation"||
a==="routes")){const t={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/fabric/properties/routeTables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.vpc!==void 0&&typeof l.vpc!="string"){const a={instancePath:i+"\
/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/routeTa\
bles/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.
main!==void 0&&typeof l.main!="boolean"){const a={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/main",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/main/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(l.quota!==void 0){let a=l.quota;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){const t={
instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/\
properties/routeTables/additionalProperties/properties/quota/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};
e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/quota/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(l.propagation!==void 0){let a=l.
propagation;if(Array.isArray(a)){if(a.length<1){const r={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/propag\
ation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.push(r),s++}const t=a.length;for(let r=0;r<t;r++)if(typeof a[r]!=
"string"){const o={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+r,schemaPath:"\
#/properties/fabric/properties/routeTables/additionalProperties/properties/propagation/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const t={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/propag\
ation/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(l.routes!==void 0){let a=l.routes;if(Array.
isArray(a)){const t=a.length;for(let r=0;r<t;r++){let o=a[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.destination===
void 0){const n={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+r,schemaPath:"\
#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"required",params:{
missingProperty:"destination"}};e===null?e=[n]:e.push(n),s++}if(o.target===void 0){const n={instancePath:i+"/fabric/rout\
eTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+r,schemaPath:"#/properties/fabric/properties/routeTables/a\
dditionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[
n]:e.push(n),s++}for(const n in o)if(!(n==="destination"||n==="target")){const d={instancePath:i+"/fabric/routeTables/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+r,schemaPath:"#/properties/fabric/properties/routeTables/additionalP\
roperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[d]:e.push(d),s++}if(o.destination!==void 0&&typeof o.destination!="string"){const n={instancePath:i+"/fabric/rou\
teTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+r+"/destination",schemaPath:"#/properties/fabric/properti\
es/routeTables/additionalProperties/properties/routes/items/properties/destination/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),s++}if(o.target!==void 0&&typeof o.target!="string"){const n={instancePath:i+"/fabric/r\
outeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+r+"/target",schemaPath:"#/properties/fabric/properties/\
routeTables/additionalProperties/properties/routes/items/properties/target/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+r,schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/properties/routes/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const t={instancePath:i+"/fabric/routeTables/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/routeTables/additionalProperties/pro\
perties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"\
/fabric/routeTables/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/routeTables/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+
"/fabric/routeTables",schemaPath:"#/properties/fabric/properties/routeTables/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),s++}}if(m.networkAcls!==void 0){let c=m.networkAcls;if(c&&typeof c=="object"&&!Array.isArray(c))
for(const p in c){let l=c[p];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(!(a==="vpc"||a==="ingress"||
a==="egress")){const t={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/fabric/properties/networkAcls/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.vpc!==void 0&&typeof l.vpc!="string"){const a={instancePath:i+"\
/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/network\
Acls/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.
ingress!==void 0){let a=l.ingress;if(Array.isArray(a)){const t=a.length;for(let r=0;r<t;r++){let o=a[r];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.rule===void 0){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress\
/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[n]:e.push(n),s++}if(o.action===void 0){
const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/prop\
erties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"required",params:{
missingProperty:"action"}};e===null?e=[n]:e.push(n),s++}if(o.protocol===void 0){const n={instancePath:i+"/fabric/network\
Acls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/add\
itionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[n]:e.push(n),s++}if(o.from===void 0){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items\
/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[n]:e.push(n),s++}for(const n in o)if(!(n==="r\
ule"||n==="action"||n==="protocol"||n==="ports"||n==="icmp"||n==="from")){const d={instancePath:i+"/fabric/networkAcls/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additional\
Properties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[d]:e.push(d),s++}if(o.rule!==void 0){let n=o.rule;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/rule",schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/rule/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>32766||isNaN(n)){const d={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/rule",schemaPath:"#/prope\
rties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/rule/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:32766}};e===null?e=[d]:e.push(d),s++}if(n<1||isNaN(n)){const d={instancePath:i+"/fabr\
ic/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/rule",schemaPath:"#/properties/fabric/properti\
es/networkAcls/additionalProperties/properties/ingress/items/properties/rule/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[d]:e.push(d),s++}}}if(o.action!==void 0){let n=o.action;if(typeof n!="string"){const d={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/action",schemaPath:"#/properties/fabric/\
properties/networkAcls/additionalProperties/properties/ingress/items/properties/action/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="allow"||n==="deny")){const d={instancePath:i+"/fabric/networkAcls/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additional\
Properties/properties/ingress/items/properties/action/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.
networkAcls.additionalProperties.properties.ingress.items.properties.action.enum}};e===null?e=[d]:e.push(d),s++}}if(o.protocol!==
void 0){let n=o.protocol;if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/protocol",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/ingress/items/properties/protocol/type",keyword:"type",params:{
type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.ingress.items.properties.protocol.type}};
e===null?e=[d]:e.push(d),s++}}if(o.ports!==void 0){let n=o.ports;if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+
"/ports",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties\
/ports/type",keyword:"type",params:{type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.ingress.
items.properties.ports.type}};e===null?e=[d]:e.push(d),s++}}if(o.icmp!==void 0){let n=o.icmp;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/ingress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/ite\
ms/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}for(const d in n)
if(!(d==="type"||d==="code")){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
ingress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items\
/properties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(
f),s++}if(n.type!==void 0){let d=n.type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"#/\
properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"#/properties/fabr\
ic/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/type/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(n.code!==void 0){let d=n.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/\
ingress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}
if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProp\
erties/properties/ingress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};
e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/prope\
rties/ingress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[f]:e.push(f),s++}}}}else{const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/in\
gress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/p\
roperties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.from!==void 0&&typeof o.from!=
"string"){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/from",
schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/ingress/items/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/fabric/networkAcl\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additi\
onalProperties/properties/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{
const t={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/propert\
ies/fabric/properties/networkAcls/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),s++}}if(l.egress!==void 0){let a=l.egress;if(Array.isArray(a)){const t=a.length;for(let r=0;r<t;r++){
let o=a[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.rule===void 0){const n={instancePath:i+"/fabric/networkAcls\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/addition\
alProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[n]:e.push(
n),s++}if(o.action===void 0){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/e\
gress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/required",
keyword:"required",params:{missingProperty:"action"}};e===null?e=[n]:e.push(n),s++}if(o.protocol===void 0){const n={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properties/\
networkAcls/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"protocol"}};
e===null?e=[n]:e.push(n),s++}if(o.to===void 0){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/i\
tems/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[n]:e.push(n),s++}for(const n in o)if(!(n===
"rule"||n==="action"||n==="protocol"||n==="ports"||n==="icmp"||n==="to")){const d={instancePath:i+"/fabric/networkAcls/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properties/networkAcls/additionalP\
roperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[d]:e.push(d),s++}if(o.rule!==void 0){let n=o.rule;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/rule",schemaPath:"#/proper\
ties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/type",keyword:"type",params:{
type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>32766||isNaN(n)){const d={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/rule",schemaPath:"#/properties/fabric/pro\
perties/networkAcls/additionalProperties/properties/egress/items/properties/rule/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:32766}};e===null?e=[d]:e.push(d),s++}if(n<1||isNaN(n)){const d={instancePath:i+"/fabric/networkAcls/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/rule",schemaPath:"#/properties/fabric/properties/networkAcls/additionalPro\
perties/properties/egress/items/properties/rule/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=
[d]:e.push(d),s++}}}if(o.action!==void 0){let n=o.action;if(typeof n!="string"){const d={instancePath:i+"/fabric/network\
Acls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/action",schemaPath:"#/properties/fabric/properties/networ\
kAcls/additionalProperties/properties/egress/items/properties/action/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),s++}if(!(n==="allow"||n==="deny")){const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+r+"/action",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/propertie\
s/egress/items/properties/action/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.networkAcls.additionalProperties.
properties.egress.items.properties.action.enum}};e===null?e=[d]:e.push(d),s++}}if(o.protocol!==void 0){let n=o.protocol;
if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/fabric/networkAc\
ls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/protocol",schemaPath:"#/properties/fabric/properties/networ\
kAcls/additionalProperties/properties/egress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.
properties.networkAcls.additionalProperties.properties.egress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),
s++}}if(o.ports!==void 0){let n=o.ports;if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/ports",schemaPath:"#/prope\
rties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{
type:u.properties.fabric.properties.networkAcls.additionalProperties.properties.egress.items.properties.ports.type}};e===
null?e=[d]:e.push(d),s++}}if(o.icmp!==void 0){let n=o.icmp;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){
const d={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp",schemaPath:"\
#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}for(const d in n)if(!(d==="type"||d==="code")){const f={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp",schemaPath:"#/proper\
ties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),s++}if(n.type!==void 0){let d=n.type;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof d==
"number"&&isFinite(d)){if(d>255||isNaN(d)){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/e\
gress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:
e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/\
items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(
f),s++}}}if(n.code!==void 0){let d=n.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/code",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/code",schemaPath:"#/p\
roperties/fabric/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+
"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/code",schemaPath:"#/properties/fabri\
c/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}}else{const d={instancePath:i+"/fabric/network\
Acls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/networkA\
cls/additionalProperties/properties/egress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),s++}}if(o.to!==void 0&&typeof o.to!="string"){const n={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+r+"/to",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties\
/properties/egress/items/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const n={
instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fab\
ric/properties/networkAcls/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),s++}}}else{const t={instancePath:i+"/fabric/networkAcls/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/egress",schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/properties/egress/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"/fabric/networkAcls/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/networkAcls/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/networkAcls",schemaPath:"\
#/properties/fabric/properties/networkAcls/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.
securityGroups!==void 0){let c=m.securityGroups;if(c&&typeof c=="object"&&!Array.isArray(c))for(const p in c){let l=c[p];
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(!(a==="vpc"||a==="ingress"||a==="egress")){const t={instancePath:i+
"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/securityGr\
oups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[t]:e.push(t),s++}if(l.vpc!==void 0&&typeof l.vpc!="string"){const a={instancePath:i+"/fabric/securityGroups/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pro\
perties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.ingress!==void 0){let a=l.ingress;
if(Array.isArray(a)){const t=a.length;for(let r=0;r<t;r++){let o=a[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
protocol===void 0){const n={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
r,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"\
required",params:{missingProperty:"protocol"}};e===null?e=[n]:e.push(n),s++}if(o.from===void 0){const n={instancePath:i+
"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties/fabric/propert\
ies/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"f\
rom"}};e===null?e=[n]:e.push(n),s++}for(const n in o)if(!(n==="protocol"||n==="ports"||n==="icmp"||n==="from")){const d={
instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r,schemaPath:"#/properties\
/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(o.protocol!==void 0){let n=o.protocol;if(typeof n!=
"string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/fabric/securityGroups/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/protocol",schemaPath:"#/properties/fabric/properties/securityGroups/addit\
ionalProperties/properties/ingress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.properties.
securityGroups.additionalProperties.properties.ingress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),s++}}if(o.
ports!==void 0){let n=o.ports;if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+
"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/ports",schemaPath:"#/properties/fabri\
c/properties/securityGroups/additionalProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{
type:u.properties.fabric.properties.securityGroups.additionalProperties.properties.ingress.items.properties.ports.type}};
e===null?e=[d]:e.push(d),s++}}if(o.icmp!==void 0){let n=o.icmp;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===
void 0){const d={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp",
schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/\
required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}for(const d in n)if(!(d==="ty\
pe"||d==="code")){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
r+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/proper\
ties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),s++}
if(n.type!==void 0){let d=n.type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fab\
ric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"#/properties/fabric\
/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/type/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={
instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/t\
ype/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={
instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/type",schemaPath:"\
#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/t\
ype/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(n.code!==void 0){let d=n.
code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/addi\
tionalProperties/properties/ingress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),s++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={instancePath:i+"/fabric/se\
curityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/prope\
rties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+"/fabri\
c/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/p\
roperties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}}else{const d={instancePath:i+"/fabric/securit\
yGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/secu\
rityGroups/additionalProperties/properties/ingress/items/properties/icmp/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),s++}}if(o.from!==void 0&&typeof o.from!="string"){const n={instancePath:i+"/fabric/securityGroups/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+r+"/from",schemaPath:"#/properties/fabric/properties/securityGroups\
/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),s++}}else{const n={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingr\
ess/"+r,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/ingress/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const t={instancePath:i+"/fabric/securityGroups/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties\
/properties/ingress/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(l.egress!==void 0){let a=l.
egress;if(Array.isArray(a)){const t=a.length;for(let r=0;r<t;r++){let o=a[r];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.protocol===void 0){const n={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egr\
ess/"+r,schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/required",
keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[n]:e.push(n),s++}if(o.to===void 0){const n={instancePath:i+
"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"to"}};
e===null?e=[n]:e.push(n),s++}for(const n in o)if(!(n==="protocol"||n==="ports"||n==="icmp"||n==="to")){const d={instancePath:i+
"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(o.protocol!==void 0){let n=o.protocol;if(typeof n!="string"&&!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+r+"/protocol",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/prop\
erties/egress/items/properties/protocol/type",keyword:"type",params:{type:u.properties.fabric.properties.securityGroups.
additionalProperties.properties.egress.items.properties.protocol.type}};e===null?e=[d]:e.push(d),s++}}if(o.ports!==void 0){
let n=o.ports;if(typeof n!="string"&&!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/fa\
bric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/ports",schemaPath:"#/properties/fabric/pro\
perties/securityGroups/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type:u.
properties.fabric.properties.securityGroups.additionalProperties.properties.egress.items.properties.ports.type}};e===null?
e=[d]:e.push(d),s++}}if(o.icmp!==void 0){let n=o.icmp;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){const d={
instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp",schemaPath:"#/pro\
perties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}for(const d in n)if(!(d==="type"||d==="code")){const f={
instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp",schemaPath:"#/pro\
perties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),s++}if(n.type!==void 0){let d=n.
type;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properties/securityGroups/addit\
ionalProperties/properties/egress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===
null?e=[f]:e.push(f),s++}if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={instancePath:i+"/fabric/securi\
tyGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properties\
/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/maximum",keyword:"maximum",
params:{comparison:"<=",limit:255}};e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+"/fabric/secu\
rityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/type",schemaPath:"#/properties/fabric/properti\
es/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}if(n.code!==void 0){let d=n.code;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d)&&isFinite(d))){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/egress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/\
egress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}
if(typeof d=="number"&&isFinite(d)){if(d>255||isNaN(d)){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additional\
Properties/properties/egress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};
e===null?e=[f]:e.push(f),s++}if(d<0||isNaN(d)){const f={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+r+"/icmp/code",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/pro\
perties/egress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[f]:e.push(f),s++}}}}else{const d={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/egress/"+r+"/icmp",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/ite\
ms/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.to!==void 0&&typeof o.
to!="string"){const n={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r+"/\
to",schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/properties/egress/items/properties/to\
/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/fabric/securi\
tyGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+r,schemaPath:"#/properties/fabric/properties/securityGrou\
ps/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{
const t={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/prope\
rties/fabric/properties/securityGroups/additionalProperties/properties/egress/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"/fabric/securityGroups/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/securityGroups/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/securityGroups",schemaPath:"#/properties/f\
abric/properties/securityGroups/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.gateways!==
void 0){let c=m.gateways;if(c&&typeof c=="object"&&!Array.isArray(c))for(const p in c){let l=c[p];if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(l.type===void 0){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),s++}const a=l.type;if(typeof a=="string")if(a==="internet")if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.type===void 0){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="type"||t==="vpc")){const r={instancePath:i+"/fabric/gate\
ways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties\
/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}
if(l.type!==void 0){let t=l.type;if(typeof t!="string"){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/\
type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="internet"){const r={instancePath:i+
"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways\
/additionalProperties/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.
gateways.additionalProperties.oneOf[0].properties.type.enum}};e===null?e=[r]:e.push(r),s++}}if(l.vpc!==void 0&&typeof l.
vpc!="string"){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#\
/properties/fabric/properties/gateways/additionalProperties/oneOf/0/properties/vpc/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/0/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}else if(a==="nat")if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.type===void 0){
const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/pro\
perties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[
t]:e.push(t),s++}if(l.subnet===void 0){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{
missingProperty:"subnet"}};e===null?e=[t]:e.push(t),s++}if(l.address===void 0){const t={instancePath:i+"/fabric/gateways\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/one\
Of/1/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t===
"type"||t==="subnet"||t==="address")){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.type!==void 0){let t=l.type;if(typeof t!=
"string"){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}if(t!=="nat"){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[1].properties.
type.enum}};e===null?e=[r]:e.push(r),s++}}if(l.subnet!==void 0&&typeof l.subnet!="string"){const t={instancePath:i+"/fab\
ric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnet",schemaPath:"#/properties/fabric/properties/gateways/ad\
ditionalProperties/oneOf/1/properties/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(l.
address!==void 0&&typeof l.address!="string"){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/address",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/1/properties/address/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/fabric/gateways/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
1/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="vpn")if(l&&typeof l=="object"&&
!Array.isArray(l)){if(l.type===void 0){const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[t]:e.push(t),s++}if(l.customer===void 0){const t={instancePath:i+"/fabric/gateways/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/\
2/required",keyword:"required",params:{missingProperty:"customer"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t===
"type"||t==="vpc"||t==="customer")){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.type!==void 0){let t=l.type;if(typeof t!=
"string"){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/pro\
perties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}if(t!=="vpn"){const r={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/type/enu\
m",keyword:"enum",params:{allowedValues:u.properties.fabric.properties.gateways.additionalProperties.oneOf[2].properties.
type.enum}};e===null?e=[r]:e.push(r),s++}}if(l.vpc!==void 0&&typeof l.vpc!="string"){const t={instancePath:i+"/fabric/ga\
teways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/gateways/additionalP\
roperties/oneOf/2/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(l.customer!==
void 0){let t=l.customer;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/p\
roperties/customer/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const r=t.length;for(let o=0;o<
r;o++)if(typeof t[o]!="string"){const n={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
ustomer/"+o,schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/oneOf/2/properties/customer/items/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+"/fabric/gateways\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/properties/gateways/additionalPr\
operties/oneOf/2/properties/customer/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={
instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else{const t={
instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/g\
ateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:a}};e===
null?e=[t]:e.push(t),s++}else{const t={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/gateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"type",tagValue:a}};e===null?e=[t]:e.push(t),s++}}else{const a={instancePath:i+"/fabric/gateways/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/gateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/gateways",schemaPath:"#/properties/f\
abric/properties/gateways/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.peerings!==void 0){
let c=m.peerings;if(c&&typeof c=="object"&&!Array.isArray(c))for(const p in c){let l=c[p];if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.vpcs===void 0){const a={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/peerings/additionalProperties/required",keyword:"required",params:{missingProperty:"vpcs"}};
e===null?e=[a]:e.push(a),s++}for(const a in l)if(a!=="vpcs"){const t={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.vpcs!==void 0){let a=l.vpcs;
if(Array.isArray(a)){if(a.length>2){const r={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/maxItems",keyword:"maxI\
tems",params:{limit:2}};e===null?e=[r]:e.push(r),s++}if(a.length<2){const r={instancePath:i+"/fabric/peerings/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properti\
es/vpcs/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[r]:e.push(r),s++}const t=a.length;for(let r=0;r<t;r++)
if(typeof a[r]!="string"){const o={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs/"+
r,schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const t={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/properties/vpcs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"/fabric/peerings/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/peerings/additionalProperties/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/peerings",schemaPath:"#/prop\
erties/fabric/properties/peerings/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(m.transitGateways!==
void 0){let c=m.transitGateways;if(c&&typeof c=="object"&&!Array.isArray(c))for(const p in c){let l=c[p];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.attachments===void 0){const a={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/required",keyword:"\
required",params:{missingProperty:"attachments"}};e===null?e=[a]:e.push(a),s++}for(const a in l)if(!(a==="attachments"||
a==="routeTables")){const t={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.attachments!==void 0){let a=l.attachments;if(a&&typeof a==
"object"&&!Array.isArray(a))for(const t in a){let r=a[t];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.subnets===void 0){
const o={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[o]:e.push(o),
s++}for(const o in r)if(!(o==="vpc"||o==="subnets"||o==="routeTable"||o==="propagation")){const n={instancePath:i+"/fabr\
ic/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.vpc!==void 0&&
typeof r.vpc!="string"){const o={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/at\
tachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/properties/transitGateways/a\
dditionalProperties/properties/attachments/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}if(r.subnets!==void 0){let o=r.subnets;if(Array.isArray(o)){if(o.length<1){const d={instancePath:i+
"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/subnets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/a\
dditionalProperties/properties/subnets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const n=o.
length;for(let d=0;d<n;d++)if(typeof o[d]!="string"){const f={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnets/"+d,schemaPath:"#/properties\
/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/subnets/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const n={instancePath:i+"/fabric/tr\
ansitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/subn\
ets",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalPr\
operties/properties/subnets/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.routeTable!==
void 0&&typeof r.routeTable!="string"){const o={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/properties/\
transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/routeTable/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.propagation!==void 0){let o=r.propagation;if(Array.isArray(
o)){const n=o.length;for(let d=0;d<n;d++)if(typeof o[d]!="string"){const f={instancePath:i+"/fabric/transitGateways/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+d,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properti\
es/propagation/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const n={instancePath:i+
"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/propagation",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/attachmen\
ts/additionalProperties/properties/propagation/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{
const o={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/att\
achments/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}else{const t={instancePath:i+
"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments",schemaPath:"#/properties/fabric/prope\
rties/transitGateways/additionalProperties/properties/attachments/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),s++}}if(l.routeTables!==void 0){let a=l.routeTables;if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){
let r=a[t];if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(o!=="routes"){const n={instancePath:i+"/fabr\
ic/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.routes!==void 0){
let o=r.routes;if(Array.isArray(o)){const n=o.length;for(let d=0;d<n;d++){let f=o[d];if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.destination===void 0){const h={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d,schemaPath:"#/properties/fabric/properties/transit\
Gateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/required",keyword:"req\
uired",params:{missingProperty:"destination"}};e===null?e=[h]:e.push(h),s++}if(f.target===void 0){const h={instancePath:i+
"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/routes/"+d,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables\
/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=
[h]:e.push(h),s++}for(const h in f)if(!(h==="destination"||h==="target")){const k={instancePath:i+"/fabric/transitGatewa\
ys/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d,schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[k]:e.push(
k),s++}if(f.destination!==void 0&&typeof f.destination!="string"){const h={instancePath:i+"/fabric/transitGateways/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d+"/destination",schemaPath:"\
#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properti\
es/routes/items/properties/destination/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}if(f.target!==
void 0&&typeof f.target!="string"){const h={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+d+"/target",schemaPath:"#/properties/fabric/pr\
operties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/proper\
ties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}else{const h={instancePath:i+"/fa\
bric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+d,schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/addi\
tionalProperties/properties/routes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),s++}}}else{
const n={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+t.replace(/~/g,
"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/prop\
erties/routeTables/additionalProperties/properties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}}else{const o={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties\
/properties/routeTables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}else{
const t={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables",schemaPath:"#\
/properties/fabric/properties/transitGateways/additionalProperties/properties/routeTables/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+"/fabric/transitGateways/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/properties/transitGateways/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),s++}}else{const p={instancePath:i+"/fabric/transitGateways",schemaPath:"#/prope\
rties/fabric/properties/transitGateways/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
const c={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),s++}}if(y.hosts!==void 0){let m=y.hosts;if(m&&typeof m=="object"&&!Array.isArray(m))for(const c in m){let p=m[c];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.subnet===void 0){const l={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"\
subnet"}};e===null?e=[l]:e.push(l),s++}if(p.address===void 0){const l={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"ad\
dress"}};e===null?e=[l]:e.push(l),s++}for(const l in p)if(!P.call(u.properties.hosts.additionalProperties.properties,l)){
const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProp\
erties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),s++}
if(p.subnet!==void 0&&typeof p.subnet!="string"){const l={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/subnet/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),s++}if(p.address!==void 0&&typeof p.address!="string"){const l={instancePath:i+"/hosts\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/ad\
dress/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.secondaryAddresses!==void 0){let l=p.
secondaryAddresses;if(Array.isArray(l)){if(l.length<1){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}const a=l.length;for(let t=0;t<a;t++)if(typeof l[t]!="\
string"){const r={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryAddresses/"+t,schemaPath:"\
#/properties/hosts/additionalProperties/properties/secondaryAddresses/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondar\
yAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(p.prefixes!==void 0){let l=p.prefixes;if(Array.isArray(l)){if(l.length<1){
const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/ad\
ditionalProperties/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}const a=l.
length;for(let t=0;t<a;t++)if(typeof l[t]!="string"){const r={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/prefixes/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}if(p.publicAddress!==void 0&&typeof p.publicAddress!="boolean"){const l={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/publicAddress",schemaPath:"#/properties/hosts/additionalProperties/\
properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.mtu!==void 0){let l=p.
mtu;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/mtu/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[a]:e.push(a),s++}if(typeof l=="number"&&isFinite(l)){if(l>9216||isNaN(l)){const a={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties\
/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),s++}if(l<576||isNaN(l)){const a={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProper\
ties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[a]:e.push(a),s++}}}if(p.sourceDestCheck!==
void 0&&typeof p.sourceDestCheck!="boolean"){const l={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sourceDestCheck",schemaPath:"#/properties/hosts/additionalProperties/properties/sourceDestCheck/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.securityGroups!==void 0){let l=p.securityGroups;if(Array.isArray(l)){
if(l.length<1){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/securityGroups/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}const a=l.length;for(let t=0;t<a;t++)if(typeof l[t]!="string"){const r={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/securityGroups/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/secur\
ityGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(p.connectionTracking!==
void 0){let l=p.connectionTracking;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(!(a==="tcpEstablishe\
dTimeout"||a==="udpTimeout"||a==="udpStreamTimeout")){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.tcpEstablishedTimeout!==
void 0){let a=l.tcpEstablishedTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>432e3||isNaN(a)){const t={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:432e3}};e===null?e=[t]:e.push(t),s++}if(a<60||isNaN(a)){const t={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProp\
erties/properties/connectionTracking/properties/tcpEstablishedTimeout/minimum",keyword:"minimum",params:{comparison:">=",
limit:60}};e===null?e=[t]:e.push(t),s++}}}if(l.udpTimeout!==void 0){let a=l.udpTimeout;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking\
/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>60||isNaN(
a)){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:60}};e===null?e=[t]:e.push(t),s++}if(a<30||isNaN(a)){const t={instancePath:i+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/connectionTracking/properties/udpTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[t]:
e.push(t),s++}}}if(l.udpStreamTimeout!==void 0){let a=l.udpStreamTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>180||isNaN(a)){const t={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts\
/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[t]:e.push(t),s++}if(a<60||isNaN(a)){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connec\
tionTracking/properties/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[t]:e.
push(t),s++}}}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}if(p.interface!==void 0&&typeof p.interface!="string"){const l={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interface",schemaPath:"#/properties/hosts/additionalProperties/properties/interface/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.interfaces!==void 0){let l=p.interfaces;if(Array.
isArray(l)){if(l.length<1){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}const a=l.length;for(let t=0;t<a;t++){let r=l[t];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.interface===
void 0){const o={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/proper\
ties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"required",params:{missingProperty:"interf\
ace"}};e===null?e=[o]:e.push(o),s++}if(r.subnet===void 0){const o={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[o]:e.push(o),s++}if(r.address===void 0){const o={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/\
properties/interfaces/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[o]:e.push(o),s++}
for(const o in r)if(!P.call(u.properties.hosts.additionalProperties.properties.interfaces.items.properties,o)){const n={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additi\
onalProperties/properties/interfaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[n]:e.push(n),s++}if(r.interface!==void 0&&typeof r.interface!="string"){const o={instancePath:i+"/hosts/"+c.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/interface",schemaPath:"#/properties/hosts/additionalProperties\
/properties/interfaces/items/properties/interface/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}if(r.subnet!==void 0&&typeof r.subnet!="string"){const o={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/propert\
ies/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.address!==void 0&&typeof r.address!=
"string"){const o={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/address",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/address/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(r.secondaryAddresses!==void 0){let o=r.secondaryAddresses;if(Array.isArray(o)){
if(o.length<1){const d={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAd\
dresses",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/m\
inItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const n=o.length;for(let d=0;d<n;d++)if(typeof o[d]!=
"string"){const f={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAddress\
es/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const n={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalPropertie\
s/properties/interfaces/items/properties/secondaryAddresses/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),s++}}if(r.prefixes!==void 0){let o=r.prefixes;if(Array.isArray(o)){if(o.length<1){const d={instancePath:i+"/host\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes",schemaPath:"#/properties/hosts/additionalPrope\
rties/properties/interfaces/items/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(
d),s++}const n=o.length;for(let d=0;d<n;d++)if(typeof o[d]!="string"){const f={instancePath:i+"/hosts/"+c.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/\
interfaces/items/properties/prefixes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
const n={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes",schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/prefixes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[n]:e.push(n),s++}}if(r.publicAddress!==void 0&&typeof r.publicAddress!="boolean"){const o={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/publicAddress",schemaPath:"#/properties/hosts/addi\
tionalProperties/properties/interfaces/items/properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[o]:e.push(o),s++}if(r.mtu!==void 0){let o=r.mtu;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"#/properties/hosts\
/additionalProperties/properties/interfaces/items/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),s++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const n={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/in\
terfaces/items/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[n]:e.push(n),s++}
if(o<576||isNaN(o)){const n={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[n]:e.push(n),s++}}}if(r.sourceDestCheck!==void 0&&typeof r.sourceDestCheck!="boolean"){const o={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/sourceDestCheck",schemaPath:"#/prop\
erties/hosts/additionalProperties/properties/interfaces/items/properties/sourceDestCheck/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[o]:e.push(o),s++}if(r.securityGroups!==void 0){let o=r.securityGroups;if(Array.isArray(o)){if(o.length<
1){const d={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const n=o.length;for(let d=0;d<n;d++)if(typeof o[d]!="string"){const f={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/securityGroups/"+d,schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const n={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.connectionTracking!==
void 0){let o=r.connectionTracking;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!(n==="tcpEstablishe\
dTimeout"||n==="udpTimeout"||n==="udpStreamTimeout")){const d={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/i\
tems/properties/connectionTracking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[d]:e.push(d),s++}if(o.tcpEstablishedTimeout!==void 0){let n=o.tcpEstablishedTimeout;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+
"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/it\
ems/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"integer"}};e===null?
e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>432e3||isNaN(n)){const d={instancePath:i+"/hosts/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hos\
ts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablishedTimeout/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:432e3}};e===null?e=[d]:e.push(d),s++}if(n<60||isNaN(n)){const d={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablis\
hedTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),s++}}}if(o.udpTimeout!==
void 0){let n=o.udpTimeout;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/hosts/"+c.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/\
additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>60||isNaN(n)){const d={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[d]:e.push(d),s++}if(n<30||isNaN(n)){const d={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/minimum",
keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[d]:e.push(d),s++}}}if(o.udpStreamTimeout!==void 0){let n=o.
udpStreamTimeout;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const d={instancePath:i+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additio\
nalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>180||isNaN(n)){const d={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",schemaPath:"#\
/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTim\
eout/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[d]:e.push(d),s++}if(n<60||isNaN(n)){const d={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",
schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties\
/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),s++}}}}else{const n={
instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking",schemaPath:"#/p\
roperties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const o={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(p.podCIDR!==void 0&&typeof p.podCIDR!="string"){const l={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/podCIDR",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/podCIDR/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.labels!==void 0){let l=p.labels;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)if(typeof l[a]!="string"){const t={instancePath:i+"/hosts/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ho\
sts/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"\
#/properties/hosts/additionalProperties/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),s++}}if(p.annotations!==void 0){let l=p.annotations;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a in l)
if(typeof l[a]!="string"){const t={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/properties/annotations/additionalProp\
erties/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{const a={instancePath:i+"/hosts/"+
c.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations",schemaPath:"#/properties/hosts/additionalProperties/properties/a\
nnotations/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(p.forwardPolicy!==void 0){let l=p.
forwardPolicy;if(typeof l!="string"){const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/forwar\
dPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),s++}if(!(l==="ACCEPT"||l==="DROP")){const a={instancePath:i+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/forwardPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/\
enum",keyword:"enum",params:{allowedValues:u.properties.hosts.additionalProperties.properties.forwardPolicy.enum}};e===null?
e=[a]:e.push(a),s++}}if(p.iptables!==void 0&&typeof p.iptables!="string"){const l={instancePath:i+"/hosts/"+c.replace(/~/g,
"~0").replace(/\//g,"~1")+"/iptables",schemaPath:"#/properties/hosts/additionalProperties/properties/iptables/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.sysctls!==void 0){let l=p.sysctls;if(l&&typeof l=="objec\
t"&&!Array.isArray(l))for(const a in l){let t=l[a];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i+
"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/sysctls/additionalProperties/type",keyword:"type",params:{type:"integer"}};
e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls",
schemaPath:"#/properties/hosts/additionalProperties/properties/sysctls/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}}else{const l={instancePath:i+"/hosts/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/hosts/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const c={
instancePath:i+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),s++}}if(y.network!==void 0){let m=y.network;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.type===void 0){const p={
instancePath:i+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[p]:e.push(p),s++}const c=m.type;if(typeof c=="string")if(c==="flannel")if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.type===void 0){const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}if(m["net-conf.json"]===void 0){const p={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"net-conf.json"}};
e===null?e=[p]:e.push(p),s++}for(const p in m)if(!(p==="type"||p==="net-conf.json")){const l={instancePath:i+"/network",
schemaPath:"#/properties/network/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(m.type!==void 0){let p=m.type;if(typeof p!="string"){const l={instancePath:i+"/network/t\
ype",schemaPath:"#/properties/network/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}if(p!=="flannel"){const l={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/0/propert\
ies/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[0].properties.type.enum}};e===null?e=[l]:
e.push(l),s++}}if(m["net-conf.json"]!==void 0){let p=m["net-conf.json"];if(typeof p!="string"&&!(p&&typeof p=="object"&&
!Array.isArray(p))){const l={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties\
/net-conf.json/type",keyword:"type",params:{type:u.properties.network.oneOf[0].properties["net-conf.json"].type}};e===null?
e=[l]:e.push(l),s++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.Network===void 0){const l={instancePath:i+"/networ\
k/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{
missingProperty:"Network"}};e===null?e=[l]:e.push(l),s++}if(p.Backend===void 0){const l={instancePath:i+"/network/net-co\
nf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"\
Backend"}};e===null?e=[l]:e.push(l),s++}for(const l in p)if(!(l==="Network"||l==="Backend"||l==="EnableIPv4"||l==="Enabl\
eIPv6"||l==="EnableNFTables")){const a={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0\
/properties/net-conf.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=
[a]:e.push(a),s++}if(p.Network!==void 0&&typeof p.Network!="string"){const l={instancePath:i+"/network/net-conf.json/Net\
work",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Network/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.Backend!==void 0){let l=p.Backend;if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.Type===void 0){const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/\
0/properties/net-conf.json/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[
a]:e.push(a),s++}for(const a in l)if(!(a==="Type"||a==="VNI"||a==="Port"||a==="ListenPort"||a==="DirectRouting"||a==="MT\
U")){const t={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/0/properties/net-co\
nf.json/properties/Backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[t]:e.push(t),s++}if(l.Type!==void 0&&typeof l.Type!="string"){const a={instancePath:i+"/network/net-conf.json/Backend\
/Type",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.VNI!==void 0){let a=l.VNI;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/o\
neOf/0/properties/net-conf.json/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9999999||isNaN(a)){const t={instancePath:i+"/network/net-co\
nf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={
instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/pr\
operties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}
if(l.Port!==void 0){let a=l.Port;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/net\
work/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/pr\
operties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(
a)){if(a>65535||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network\
/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",
limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Por\
t",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(l.ListenPort!==void 0){let a=l.ListenPort;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"\
#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={instancePath:i+
"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties\
/Backend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),
s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/netwo\
rk/oneOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(l.DirectRouting!==void 0&&typeof l.DirectRouting!="boolean"){const a={instancePath:i+
"/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/propert\
ies/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(l.MTU!==
void 0){let a=l.MTU;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf\
.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9216||
isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properti\
es/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[t]:e.push(t),s++}if(a<576||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/prope\
rties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[t]:e.push(t),s++}}}}else{const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"\
#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}if(p.EnableIPv4!==void 0&&typeof p.EnableIPv4!="boolean"){const l={instancePath:i+"/network/ne\
t-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/EnableIPv4/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.EnableIPv6!==void 0&&typeof p.EnableIPv6!="boolean"){const l={
instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/pro\
perties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.EnableNFTables!==void 0&&
typeof p.EnableNFTables!="boolean"){const l={instancePath:i+"/network/net-conf.json/EnableNFTables",schemaPath:"#/proper\
ties/network/oneOf/0/properties/net-conf.json/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[l]:e.push(l),s++}}}}else{const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else if(c==="canal")if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.type===void 0){const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}if(m["net-conf.json"]===void 0){const p={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty:"net-conf.json"}};
e===null?e=[p]:e.push(p),s++}for(const p in m)if(!(p==="type"||p==="net-conf.json"||p==="vethMtu")){const l={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(m.type!==void 0){let p=m.type;if(typeof p!="string"){const l={instancePath:i+"/network/t\
ype",schemaPath:"#/properties/network/oneOf/1/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}if(p!=="canal"){const l={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/1/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[1].properties.type.enum}};e===null?e=[l]:e.
push(l),s++}}if(m["net-conf.json"]!==void 0){let p=m["net-conf.json"];if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.
isArray(p))){const l={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-co\
nf.json/type",keyword:"type",params:{type:u.properties.network.oneOf[1].properties["net-conf.json"].type}};e===null?e=[l]:
e.push(l),s++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.Network===void 0){const l={instancePath:i+"/network/net-\
conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"\
Network"}};e===null?e=[l]:e.push(l),s++}if(p.Backend===void 0){const l={instancePath:i+"/network/net-conf.json",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===
null?e=[l]:e.push(l),s++}for(const l in p)if(!(l==="Network"||l==="Backend"||l==="EnableIPv4"||l==="EnableIPv6"||l==="En\
ableNFTables")){const a={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[a]:e.push(a),
s++}if(p.Network!==void 0&&typeof p.Network!="string"){const l={instancePath:i+"/network/net-conf.json/Network",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),s++}if(p.Backend!==void 0){let l=p.Backend;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.Type===
void 0){const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[a]:e.push(a),s++}
for(const a in l)if(!(a==="Type"||a==="VNI"||a==="Port"||a==="ListenPort"||a==="DirectRouting"||a==="MTU")){const t={instancePath:i+
"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.Type!==
void 0&&typeof l.Type!="string"){const a={instancePath:i+"/network/net-conf.json/Backend/Type",schemaPath:"#/properties/\
network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}if(l.VNI!==void 0){let a=l.VNI;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={
instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pr\
operties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a==
"number"&&isFinite(a)){if(a>9999999||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9999999}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-con\
f.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(l.Port!==void 0){let a=l.
Port;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/P\
ort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={
instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/p\
roperties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[t]:e.push(
t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/\
oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(l.ListenPort!==void 0){let a=l.ListenPort;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf\
/1/properties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={instancePath:i+"/network/net-conf\
.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/propertie\
s/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(
a)){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/propert\
ies/net-conf.json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(l.DirectRouting!==void 0&&typeof l.DirectRouting!="boolean"){const a={instancePath:i+"\
/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properti\
es/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(l.MTU!==
void 0){let a=l.MTU;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf\
.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9216||
isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properti\
es/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[t]:e.push(t),s++}if(a<576||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/prope\
rties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[t]:e.push(t),s++}}}}else{const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}if(p.EnableIPv4!==void 0&&typeof p.EnableIPv4!="boolean"){const l={instancePath:i+"/network/ne\
t-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/EnableIPv4/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.EnableIPv6!==void 0&&typeof p.EnableIPv6!="boolean"){const l={
instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pro\
perties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),s++}if(p.EnableNFTables!==void 0&&
typeof p.EnableNFTables!="boolean"){const l={instancePath:i+"/network/net-conf.json/EnableNFTables",schemaPath:"#/proper\
ties/network/oneOf/1/properties/net-conf.json/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[l]:e.push(l),s++}}}if(m.vethMtu!==void 0){let p=m.vethMtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
const l={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9216||isNaN(p)){const l={
instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),s++}if(p<0||isNaN(p)){const l={instancePath:i+"/network/ve\
thMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),s++}}}}else{const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/1/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else if(c==="calico")if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.type===void 0){const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}if(m.pools===void 0){const p={instancePath:i+"/ne\
twork",schemaPath:"#/properties/network/oneOf/2/required",keyword:"required",params:{missingProperty:"pools"}};e===null?
e=[p]:e.push(p),s++}for(const p in m)if(!(p==="type"||p==="pools"||p==="felixConfigurations"||p==="bgpConfigurations"||p===
"bgpPeers"||p==="vethMtu")){const l={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(m.type!==void 0){let p=m.
type;if(typeof p!="string"){const l={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/\
type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p!=="calico"){const l={instancePath:i+
"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.
network.oneOf[2].properties.type.enum}};e===null?e=[l]:e.push(l),s++}}if(m.pools!==void 0){let p=m.pools;if(Array.isArray(
p)){if(p.length<1){const a={instancePath:i+"/network/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),s++}const l=p.length;for(let a=0;a<l;a++){let t=p[a];
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};
e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/ne\
twork/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(
r),s++}if(t.metadata===void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===
void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/requ\
ired",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVer\
sion"||r==="kind"||r==="metadata"||r==="spec")){const o={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/net\
work/oneOf/2/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const o={instancePath:i+
"/network/pools/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(r==="projectcalico.org/v3"||r==="crd.proj\
ectcalico.org/v1")){const o={instancePath:i+"/network/pools/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/p\
roperties/pools/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.
pools.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="st\
ring"){const o={instancePath:i+"/network/pools/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/ite\
ms/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r!=="IPPool"){const o={instancePath:i+
"/network/pools/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.kind.enum}};e===null?e=[o]:e.
push(o),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const o={
instancePath:i+"/network/pools/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/propertie\
s/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),s++}for(const o in r)if(!(o===
"name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o==="labels"||o==="managedFields"||o==="resourceVe\
rsion"||o==="uid")){const n={instancePath:i+"/network/pools/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&typeof r.name!="string"){const o={instancePath:i+"/network/pools/"+a+"/\
metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/network/pools/"+a+"/\
metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cidr===void 0){const o={instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/spec/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[o]:e.push(
o),s++}for(const o in r)if(!P.call(u.properties.network.oneOf[2].properties.pools.items.properties.spec.properties,o)){const n={
instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.
cidr!==void 0&&typeof r.cidr!="string"){const o={instancePath:i+"/network/pools/"+a+"/spec/cidr",schemaPath:"#/propertie\
s/network/oneOf/2/properties/pools/items/properties/spec/properties/cidr/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),s++}if(r.ipipMode!==void 0){let o=r.ipipMode;if(typeof o!="string"){const n={instancePath:i+"/netwo\
rk/pools/"+a+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties\
/ipipMode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(o==="Always"||o==="CrossSubnet"||
o==="Never")){const n={instancePath:i+"/network/pools/"+a+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/properties/spec/properties/ipipMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.ipipMode.enum}};e===null?e=[n]:e.push(n),s++}}if(r.vxlanMode!==void 0){
let o=r.vxlanMode;if(typeof o!="string"){const n={instancePath:i+"/network/pools/"+a+"/spec/vxlanMode",schemaPath:"#/pro\
perties/network/oneOf/2/properties/pools/items/properties/spec/properties/vxlanMode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),s++}if(!(o==="Always"||o==="CrossSubnet"||o==="Never")){const n={instancePath:i+"/netw\
ork/pools/"+a+"/spec/vxlanMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properti\
es/vxlanMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.properties.
spec.properties.vxlanMode.enum}};e===null?e=[n]:e.push(n),s++}}if(r.natOutgoing!==void 0&&typeof r.natOutgoing!="boolean"){
const o={instancePath:i+"/network/pools/"+a+"/spec/natOutgoing",schemaPath:"#/properties/network/oneOf/2/properties/pool\
s/items/properties/spec/properties/natOutgoing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}
if(r.blockSize!==void 0){let o=r.blockSize;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:i+
"/network/pools/"+a+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/blockSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&isFinite(
o)){if(o>32||isNaN(o)){const n={instancePath:i+"/network/pools/"+a+"/spec/blockSize",schemaPath:"#/properties/network/on\
eOf/2/properties/pools/items/properties/spec/properties/blockSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}};
e===null?e=[n]:e.push(n),s++}if(o<20||isNaN(o)){const n={instancePath:i+"/network/pools/"+a+"/spec/blockSize",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/blockSize/minimum",keyword:"minimum",params:{
comparison:">=",limit:20}};e===null?e=[n]:e.push(n),s++}}}if(r.disabled!==void 0&&typeof r.disabled!="boolean"){const o={
instancePath:i+"/network/pools/"+a+"/spec/disabled",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/prop\
erties/spec/properties/disabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.nodeSelector!==
void 0&&typeof r.nodeSelector!="string"){const o={instancePath:i+"/network/pools/"+a+"/spec/nodeSelector",schemaPath:"#/\
properties/network/oneOf/2/properties/pools/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(r.allowedUses!==void 0){let o=r.allowedUses;if(Array.isArray(o)){const n=o.length;
for(let d=0;d<n;d++){let f=o[d];if(typeof f!="string"){const h={instancePath:i+"/network/pools/"+a+"/spec/allowedUses/"+
d,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}if(!(f==="Workload"||f==="Tunnel"||f==="LoadBalancer")){const h={
instancePath:i+"/network/pools/"+a+"/spec/allowedUses/"+d,schemaPath:"#/properties/network/oneOf/2/properties/pools/item\
s/properties/spec/properties/allowedUses/items/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.allowedUses.items.enum}};e===null?e=[h]:e.push(h),s++}}}else{const n={
instancePath:i+"/network/pools/"+a+"/spec/allowedUses",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/p\
roperties/spec/properties/allowedUses/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.assignmentMode!==
void 0){let o=r.assignmentMode;if(typeof o!="string"){const n={instancePath:i+"/network/pools/"+a+"/spec/assignmentMode",
schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/assignmentMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(o==="Automatic"||o==="Manual")){const n={instancePath:i+
"/network/pools/"+a+"/spec/assignmentMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/properties/assignmentMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.pools.items.
properties.spec.properties.assignmentMode.enum}};e===null?e=[n]:e.push(n),s++}}if(r.disableBGPExport!==void 0&&typeof r.
disableBGPExport!="boolean"){const o={instancePath:i+"/network/pools/"+a+"/spec/disableBGPExport",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/properties/disableBGPExport/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.
push(o),s++}}}else{const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/network/oneOf/2/properties/pools\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:i+"/networ\
k/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),s++}}if(m.felixConfigurations!==void 0){let p=m.felixConfigurations;if(Array.isArray(p)){const l=p.length;
for(let a=0;a<l;a++){let t=p[a];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||
r==="kind"||r==="metadata"||r==="spec")){const o={instancePath:i+"/network/felixConfigurations/"+a,schemaPath:"#/propert\
ies/network/oneOf/2/properties/felixConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const o={instancePath:i+
"/network/felixConfigurations/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/\
items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(r==="projectc\
alico.org/v3"||r==="crd.projectcalico.org/v1")){const o={instancePath:i+"/network/felixConfigurations/"+a+"/apiVersion",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/apiVersion/enum",keyword:"enum",
params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.items.properties.apiVersion.enum}};e===
null?e=[o]:e.push(o),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){const o={instancePath:i+"/network/feli\
xConfigurations/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/kin\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r!=="FelixConfiguration"){const o={instancePath:i+
"/network/felixConfigurations/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/\
properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.kind.enum}};e===null?e=[o]:e.push(o),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){const o={instancePath:i+"/network/felixConfigurations/"+a+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[o]:e.push(o),s++}for(const o in r)if(!(o==="name"||o==="annotations"||o==="creation\
Timestamp"||o==="generation"||o==="labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const n={instancePath:i+
"/network/felixConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/it\
ems/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[
n]:e.push(n),s++}if(r.name!==void 0&&typeof r.name!="string"){const o={instancePath:i+"/network/felixConfigurations/"+a+
"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/prope\
rties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/net\
work/felixConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.spec!==void 0){let r=t.
spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!P.call(u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties,o)){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec",schemaPath:"#/pro\
perties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.ipipMTU!==void 0){let o=r.ipipMTU;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/type",keyword:"type",
params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const n={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",schemaPath:"#/properties/network/oneOf/2/properties/fel\
ixConfigurations/items/properties/spec/properties/ipipMTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};
e===null?e=[n]:e.push(n),s++}if(o<0||isNaN(o)){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(r.vxlanMTU!==void 0){let o=r.vxlanMTU;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:i+"/network/felixConfigurations/"+a+"/sp\
ec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vx\
lanMTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&isFinite(o)){if(o>
9216||isNaN(o)){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanMTU",schemaPath:"#/properties/netw\
ork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanMTU/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[n]:e.push(n),s++}if(o<0||isNaN(o)){const n={instancePath:i+"/network/felixConfi\
gurations/"+a+"/spec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/\
spec/properties/vxlanMTU/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}if(r.
mtuIfacePattern!==void 0&&typeof r.mtuIfacePattern!="string"){const o={instancePath:i+"/network/felixConfigurations/"+a+
"/spec/mtuIfacePattern",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/pr\
operties/mtuIfacePattern/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.vxlanPort!==void 0){
let o=r.vxlanPort;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={instancePath:i+"/network/felixConfi\
gurations/"+a+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties\
/spec/properties/vxlanPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof o=="numb\
er"&&isFinite(o)){if(o>65535||isNaN(o)){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanPort",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanPort/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535}};e===null?e=[n]:e.push(n),s++}if(o<1||isNaN(o)){const n={instancePath:i+"/\
network/felixConfigurations/"+a+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfiguration\
s/items/properties/spec/properties/vxlanPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:
e.push(n),s++}}}if(r.vxlanVNI!==void 0){let o=r.vxlanVNI;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const n={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/fe\
lixConfigurations/items/properties/spec/properties/vxlanVNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:
e.push(n),s++}if(typeof o=="number"&&isFinite(o)){if(o>16777215||isNaN(o)){const n={instancePath:i+"/network/felixConfig\
urations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/s\
pec/properties/vxlanVNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:16777215}};e===null?e=[n]:e.push(n),s++}
if(o<1||isNaN(o)){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/ne\
twork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanVNI/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[n]:e.push(n),s++}}}if(r.ipipEnabled!==void 0&&typeof r.ipipEnabled!="boolean"){const o={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipEnabled",schemaPath:"#/properties/network/oneOf/2/properties\
/felixConfigurations/items/properties/spec/properties/ipipEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[o]:e.push(o),s++}if(r.vxlanEnabled!==void 0&&typeof r.vxlanEnabled!="boolean"){const o={instancePath:i+"/network/feli\
xConfigurations/"+a+"/spec/vxlanEnabled",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/spec/properties/vxlanEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.bpfEnabled!==
void 0&&typeof r.bpfEnabled!="boolean"){const o={instancePath:i+"/network/felixConfigurations/"+a+"/spec/bpfEnabled",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/bpfEnabled/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.wireguardEnabled!==void 0&&typeof r.wireguardEnabled!="b\
oolean"){const o={instancePath:i+"/network/felixConfigurations/"+a+"/spec/wireguardEnabled",schemaPath:"#/properties/net\
work/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/wireguardEnabled/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(r.nftablesMode!==void 0){let o=r.nftablesMode;if(typeof o!="string"){const n={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/nftablesMode/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}if(!(o==="Disabled"||o==="Auto"||o==="Enabled")){const n={instancePath:i+"/network/felixConfiguratio\
ns/"+a+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spe\
c/properties/nftablesMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties.nftablesMode.enum}};e===null?e=[n]:e.push(n),s++}}if(r.chainInsertMode!==void 0){let o=r.
chainInsertMode;if(typeof o!="string"){const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/chainInsertMode",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/chainInsertMode\
/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(o==="Insert"||o==="Append")){const n={instancePath:i+
"/network/felixConfigurations/"+a+"/spec/chainInsertMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfi\
gurations/items/properties/spec/properties/chainInsertMode/enum",keyword:"enum",params:{allowedValues:u.properties.network.
oneOf[2].properties.felixConfigurations.items.properties.spec.properties.chainInsertMode.enum}};e===null?e=[n]:e.push(n),
s++}}if(r.defaultEndpointToHostAction!==void 0){let o=r.defaultEndpointToHostAction;if(typeof o!="string"){const n={instancePath:i+
"/network/felixConfigurations/"+a+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),s++}if(!(o==="Drop"||o==="Accept"||o==="Return"||o==="DROP"||o==="ACCEPT"||o==="RETURN")){
const n={instancePath:i+"/network/felixConfigurations/"+a+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/n\
etwork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.felixConfigurations.items.properties.spec.properties.
defaultEndpointToHostAction.enum}};e===null?e=[n]:e.push(n),s++}}}else{const o={instancePath:i+"/network/felixConfigurat\
ions/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+"/network/felixConfigurations/"+
a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:i+"/network/felixConfigurations",schemaPath:"#/properties\
/network/oneOf/2/properties/felixConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}
if(m.bgpConfigurations!==void 0){let p=m.bgpConfigurations;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++){let t=p[a];
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+"/network/bgpConfiguratio\
ns/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/bgpCon\
figurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===void 0){const r={instancePath:i+"/network/\
bgpConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={instancePath:i+"/n\
etwork/bgpConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||r==="kin\
d"||r==="metadata"||r==="spec")){const o={instancePath:i+"/network/bgpConfigurations/"+a,schemaPath:"#/properties/networ\
k/oneOf/2/properties/bgpConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const o={instancePath:i+
"/network/bgpConfigurations/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/item\
s/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(r==="projectcalic\
o.org/v3"||r==="crd.projectcalico.org/v1")){const o={instancePath:i+"/network/bgpConfigurations/"+a+"/apiVersion",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.
properties.network.oneOf[2].properties.bgpConfigurations.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),s++}}
if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){const o={instancePath:i+"/network/bgpConfigurations/"+a+"/kind",
schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}if(r!=="BGPConfiguration"){const o={instancePath:i+"/network/bgpConfigurati\
ons/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:u.properties.network.oneOf[2].properties.bgpConfigurations.items.properties.kind.enum}};e===
null?e=[o]:e.push(o),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){const o={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/bgpConfigurations/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),s++}for(const o in r)if(!(o==="name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o===
"labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const n={instancePath:i+"/network/bgpConfigurations/"+
a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&
typeof r.name!="string"){const o={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata/name",schemaPath:"#/properti\
es/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),s++}}if(t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)
if(!(o==="nodeToNodeMeshEnabled"||o==="asNumber"||o==="bindMode"||o==="listenPort"||o==="logSeverityScreen"||o==="nodeMe\
shMaxRestartTime"||o==="nodeMeshPassword")){const n={instancePath:i+"/network/bgpConfigurations/"+a+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.nodeToNodeMeshEnabled!==void 0&&typeof r.nodeToNodeMeshEnabled!=
"boolean"){const o={instancePath:i+"/network/bgpConfigurations/"+a+"/spec/nodeToNodeMeshEnabled",schemaPath:"#/propertie\
s/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/properties/nodeToNodeMeshEnabled/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/network/bgpConfigurations/"+a+"\
/spec",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+"/network/bgpConfigurations/"+a,schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}}}else{const l={instancePath:i+"/network/bgpConfigurations",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(m.bgpPeers!==void 0){
let p=m.bgpPeers;if(Array.isArray(p)){const l=p.length;for(let a=0;a<l;a++){let t=p[a];if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/on\
eOf/2/properties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(
r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/prope\
rties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===
void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={
instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||r==="kin\
d"||r==="metadata"||r==="spec")){const o={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2\
/properties/bgpPeers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[o]:e.push(o),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const o={instancePath:i+"/networ\
k/bgpPeers/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/apiVersion/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(r==="projectcalico.org/v3"||r==="crd.projec\
tcalico.org/v1")){const o={instancePath:i+"/network/bgpPeers/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].
properties.bgpPeers.items.properties.apiVersion.enum}};e===null?e=[o]:e.push(o),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!=
"string"){const o={instancePath:i+"/network/bgpPeers/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgp\
Peers/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r!=="BGPPeer"){
const o={instancePath:i+"/network/bgpPeers/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[2].properties.bgpPeers.items.properties.
kind.enum}};e===null?e=[o]:e.push(o),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){const o={instancePath:i+"/network/bgpPeers/"+a+"/metadata",schemaPath:"#/properties/network/oneO\
f/2/properties/bgpPeers/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),s++}for(const o in r)if(!(o==="name"||o==="annotations"||o==="creationTimestamp"||o==="generation"||o===
"labels"||o==="managedFields"||o==="resourceVersion"||o==="uid")){const n={instancePath:i+"/network/bgpPeers/"+a+"/metad\
ata",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.name!==void 0&&typeof r.name!="st\
ring"){const o={instancePath:i+"/network/bgpPeers/"+a+"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properti\
es/bgpPeers/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),s++}}else{const o={instancePath:i+"/network/bgpPeers/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/propert\
ies/bgpPeers/items/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.spec!==
void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!P.call(u.properties.network.oneOf[2].
properties.bgpPeers.items.properties.spec.properties,o)){const n={instancePath:i+"/network/bgpPeers/"+a+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.node!==void 0&&typeof r.node!="string"){const o={instancePath:i+
"/network/bgpPeers/"+a+"/spec/node",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/p\
roperties/node/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.nodeSelector!==void 0&&typeof r.
nodeSelector!="string"){const o={instancePath:i+"/network/bgpPeers/"+a+"/spec/nodeSelector",schemaPath:"#/properties/net\
work/oneOf/2/properties/bgpPeers/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}if(r.peerIP!==void 0&&typeof r.peerIP!="string"){const o={instancePath:i+"/network/bgpPeers\
/"+a+"/spec/peerIP",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/properties/peerIP\
/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.peerSelector!==void 0&&typeof r.peerSelector!=
"string"){const o={instancePath:i+"/network/bgpPeers/"+a+"/spec/peerSelector",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpPeers/items/properties/spec/properties/peerSelector/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),s++}}else{const o={instancePath:i+"/network/bgpPeers/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{
const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:i+"/network/bgpPeers",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}
if(m.vethMtu!==void 0){let p=m.vethMtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+
"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9216||isNaN(p)){const l={instancePath:i+"/net\
work/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[l]:e.push(l),s++}if(p<0||isNaN(p)){const l={instancePath:i+"/network/vethMtu",schemaPath:"#\
/properties/network/oneOf/2/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
l]:e.push(l),s++}}}}else{const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else if(c==="native")if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
type===void 0){const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[p]:e.push(p),s++}for(const p in m)if(!(p==="type"||p==="podMtu")){const l={
instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(m.type!==void 0){let p=m.type;if(typeof p!="string"){const l={
instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/3/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}if(p!=="native"){const l={instancePath:i+"/network/type",schemaPath:"#/properties\
/network/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:u.properties.network.oneOf[3].properties.type.
enum}};e===null?e=[l]:e.push(l),s++}}if(m.podMtu!==void 0){let p=m.podMtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){const l={instancePath:i+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9216||isNaN(p)){const l={
instancePath:i+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),s++}if(p<576||isNaN(p)){const l={instancePath:i+"/network/podMtu",
schemaPath:"#/properties/network/oneOf/3/properties/podMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[l]:e.push(l),s++}}}}else{const p={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}else{const p={instancePath:i+"/network",schemaPath:"#/propert\
ies/network/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:c}};e===null?e=[p]:e.push(
p),s++}else{const p={instancePath:i+"/network",schemaPath:"#/properties/network/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:c}};e===null?e=[p]:e.push(p),s++}}else{const c={instancePath:i+"/network",schemaPath:"#/\
properties/network/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(y.pods!==void 0){let m=y.
pods;if(Array.isArray(m)){const c=m.length;for(let p=0;p<c;p++){let l=m[p];if(typeof l!="string"&&!(l&&typeof l=="object"&&
!Array.isArray(l))){const a={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{
type:u.properties.pods.items.type}};e===null?e=[a]:e.push(a),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[t]:e.push(t),s++}const a=l.kind;if(typeof a=="string")if(a==="Pod")if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.apiVersion===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===void 0){const t={
instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/0/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[t]:e.push(t),s++}if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties\
/pods/items/oneOf/0/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(t),s++}if(l.
spec===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/0/required",keyword:"require\
d",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kind"||t===
"metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.apiVersion!==
void 0){let t=l.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/propert\
ies/pods/items/oneOf/0/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!==
"v1"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/0/properties/apiVersion\
/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[0].properties.apiVersion.enum}};e===null?e=[r]:
e.push(r),s++}}if(l.kind!==void 0){let t=l.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t!=="Pod"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/oneOf/0/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[0].properties.kind.enum}};e===null?e=[r]:e.push(r),
s++}}if(l.metadata!==void 0){let t=l.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={
instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!P.call(u.properties.pods.items.
oneOf[0].properties.metadata.properties,r)){const o={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods\
/items/oneOf/0/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[o]:e.push(o),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+"/pods/"+p+"/metadata/name",
schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/name/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:i+"/pods/"+
p+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/namespace/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+p+"/metadata/labels/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/labels/additio\
nalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+"/\
pods/"+p+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/labels/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+p+"/metadata/an\
notations/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/pro\
perties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{
const o={instancePath:i+"/pods/"+p+"/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/0/properties/metada\
ta/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+
"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}}if(l.spec!==void 0){let t=l.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!P.call(u.properties.pods.items.oneOf[0].properties.spec.properties,r)){const o={instancePath:i+"/pods/"+p+"/spec",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[o]:e.push(o),s++}if(t.nodeName!==void 0&&typeof t.nodeName!="string"){const r={instancePath:i+"/pods/"+p+"/s\
pec/nodeName",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeName/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.nodeSelector!==void 0){let r=t.nodeSelector;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+p+"/spec/nodeSelector/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeSelect\
or/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+
"/pods/"+p+"/spec/nodeSelector",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeSelector/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.hostNetwork!==void 0&&typeof t.hostNetwork!="b\
oolean"){const r={instancePath:i+"/pods/"+p+"/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/0/properties/s\
pec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+
"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}}if(l.status!==void 0){let t=l.status;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!P.call(u.properties.pods.items.oneOf[0].properties.status.properties,r)){const o={instancePath:i+"/pods/"+p+"/status",
schemaPath:"#/properties/pods/items/oneOf/0/properties/status/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.podIP!==void 0&&typeof t.podIP!="string"){const r={instancePath:i+
"/pods/"+p+"/status/podIP",schemaPath:"#/properties/pods/items/oneOf/0/properties/status/properties/podIP/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+"/pods/"+p+"/status",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/status/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/0/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}else if(a==="Deployment")if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.apiVersion===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"\
#/properties/pods/items/oneOf/1/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}
if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"\
required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(t),s++}if(l.spec===void 0){const t={instancePath:i+
"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){
const r={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/1/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.apiVersion!==void 0){let t=l.apiVersion;if(typeof t!=
"string"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/1/properties/apiVer\
sion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="apps/v1"){const r={instancePath:i+
"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/1/properties/apiVersion/enum",keyword:"enum",params:{
allowedValues:u.properties.pods.items.oneOf[1].properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(l.kind!==void 0){
let t=l.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/oneOf\
/1/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="Deployment"){const r={
instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/oneOf/1/properties/kind/enum",keyword:"enum",params:{
allowedValues:u.properties.pods.items.oneOf[1].properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(l.metadata!==void 0){
let t=l.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+p+"/m\
etadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!P.call(u.properties.pods.items.oneOf[1].properties.metadata.properties,
r)){const o={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.name!==
void 0&&typeof t.name!="string"){const r={instancePath:i+"/pods/"+p+"/metadata/name",schemaPath:"#/properties/pods/items\
/oneOf/1/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:i+"/pods/"+p+"/metadata/namespace",schemaPath:"#\
/properties/pods/items/oneOf/1/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)
if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+p+"/metadata/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/labels/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/labels",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)
if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+p+"/metadata/annotations/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/annotations/additionalProperties/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/\
annotations",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/annotations/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#\
/properties/pods/items/oneOf/1/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}}if(l.spec!==void 0){let t=l.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+
"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="replicas"||r==="template"||r==="minReadySeconds"||r===
"paused"||r==="progressDeadlineSeconds"||r==="revisionHistoryLimit"||r==="selector"||r==="strategy")){const o={instancePath:i+
"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.replicas!==void 0){let r=t.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"#/properties/\
pods/items/oneOf/1/properties/spec/properties/replicas/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(
o),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[o]:e.push(o),s++}if(r<0||isNaN(r)){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"#/propert\
ies/pods/items/oneOf/1/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[o]:e.push(o),s++}}}if(t.template!==void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
spec===void 0){const o={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/1/propertie\
s/spec/properties/template/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[o]:e.push(o),s++}for(const o in r)
if(!(o==="metadata"||o==="spec")){const n={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/item\
s/oneOf/1/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[n]:e.push(n),s++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
if(!P.call(u.properties.pods.items.oneOf[1].properties.spec.properties.template.properties.metadata.properties,n)){const d={
instancePath:i+"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properti\
es/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[d]:e.push(d),s++}if(o.labels!==void 0){let n=o.labels;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
if(typeof n[d]!="string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/metadata/properti\
es/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={
instancePath:i+"/pods/"+p+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/p\
roperties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),s++}}if(o.annotations!==void 0){let n=o.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!=
"string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+
"/pods/"+p+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/1/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}if(r.spec!==void 0){let o=r.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!P.call(u.properties.
pods.items.oneOf[1].properties.spec.properties.template.properties.spec.properties,n)){const d={instancePath:i+"/pods/"+
p+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(o.nodeName!==
void 0&&typeof o.nodeName!="string"){const n={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(o.nodeSelector!==void 0){let n=o.nodeSelector;if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!="string"){const f={instancePath:i+"/pods/"+p+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.hostNetwork!==void 0&&typeof o.hostNetwork!="boolean"){
const n={instancePath:i+"/pods/"+p+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/1/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/1/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),s++}}}else{const o={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/1/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={
instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/ite\
ms/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="StatefulSet")if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.apiVersion===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/\
items/oneOf/2/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/2/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"\
#/properties/pods/items/oneOf/2/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(l.spec===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/2/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/on\
eOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.
apiVersion!==void 0){let t=l.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t!=="apps/v1"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/2/pr\
operties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[2].properties.apiVersion.enum}};
e===null?e=[r]:e.push(r),s++}}if(l.kind!==void 0){let t=l.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+
"/kind",schemaPath:"#/properties/pods/items/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t!=="StatefulSet"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items\
/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[2].properties.kind.enum}};
e===null?e=[r]:e.push(r),s++}}if(l.metadata!==void 0){let t=l.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name===void 0){const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/met\
adata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!P.
call(u.properties.pods.items.oneOf[2].properties.metadata.properties,r)){const o={instancePath:i+"/pods/"+p+"/metadata",
schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+
"/pods/"+p+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:i+"/pods/"+p+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/properti\
es/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+
p+"/metadata/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/me\
tadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{
const o={instancePath:i+"/pods/"+p+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/pr\
operties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+
"/pods/"+p+"/metadata/annotations/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2\
/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/annotations",schemaPath:"#/properties/pods/items/o\
neOf/2/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
s++}}}else{const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadat\
a/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(l.spec!==void 0){let t=l.spec;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties\
/pods/items/oneOf/2/properties/spec/required",keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!P.call(u.properties.pods.items.oneOf[2].properties.spec.properties,r)){const o={instancePath:i+
"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.replicas!==void 0){let r=t.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"#/properties/\
pods/items/oneOf/2/properties/spec/properties/replicas/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(
o),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[o]:e.push(o),s++}if(r<0||isNaN(r)){const o={instancePath:i+"/pods/"+p+"/spec/replicas",schemaPath:"#/propert\
ies/pods/items/oneOf/2/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[o]:e.push(o),s++}}}if(t.template!==void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
spec===void 0){const o={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/2/propertie\
s/spec/properties/template/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[o]:e.push(o),s++}for(const o in r)
if(!(o==="metadata"||o==="spec")){const n={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/item\
s/oneOf/2/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[n]:e.push(n),s++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)
if(!P.call(u.properties.pods.items.oneOf[2].properties.spec.properties.template.properties.metadata.properties,n)){const d={
instancePath:i+"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properti\
es/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===
null?e=[d]:e.push(d),s++}if(o.labels!==void 0){let n=o.labels;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)
if(typeof n[d]!="string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/metadata/properti\
es/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={
instancePath:i+"/pods/"+p+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/p\
roperties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),s++}}if(o.annotations!==void 0){let n=o.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!=
"string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+
"/pods/"+p+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/2/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}if(r.spec!==void 0){let o=r.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!P.call(u.properties.
pods.items.oneOf[2].properties.spec.properties.template.properties.spec.properties,n)){const d={instancePath:i+"/pods/"+
p+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(o.nodeName!==
void 0&&typeof o.nodeName!="string"){const n={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(o.nodeSelector!==void 0){let n=o.nodeSelector;if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!="string"){const f={instancePath:i+"/pods/"+p+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.hostNetwork!==void 0&&typeof o.hostNetwork!="boolean"){
const n={instancePath:i+"/pods/"+p+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/2/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/2/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),s++}}}else{const o={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/2/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={
instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/ite\
ms/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="DaemonSet")if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.apiVersion===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/\
items/oneOf/3/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/3/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"\
#/properties/pods/items/oneOf/3/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(l.spec===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/3/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/on\
eOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.
apiVersion!==void 0){let t=l.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"\
#/properties/pods/items/oneOf/3/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t!=="apps/v1"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/3/pr\
operties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[3].properties.apiVersion.enum}};
e===null?e=[r]:e.push(r),s++}}if(l.kind!==void 0){let t=l.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+
"/kind",schemaPath:"#/properties/pods/items/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t!=="DaemonSet"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[3].properties.kind.enum}};
e===null?e=[r]:e.push(r),s++}}if(l.metadata!==void 0){let t=l.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name===void 0){const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/met\
adata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!P.
call(u.properties.pods.items.oneOf[3].properties.metadata.properties,r)){const o={instancePath:i+"/pods/"+p+"/metadata",
schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+
"/pods/"+p+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:i+"/pods/"+p+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/properti\
es/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"/pods/"+
p+"/metadata/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/me\
tadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{
const o={instancePath:i+"/pods/"+p+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/pr\
operties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+
"/pods/"+p+"/metadata/annotations/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3\
/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/annotations",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
s++}}}else{const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadat\
a/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(l.spec!==void 0){let t=l.spec;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties\
/pods/items/oneOf/3/properties/spec/required",keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!(r==="template"||r==="minReadySeconds"||r==="revisionHistoryLimit"||r==="selector"||r==="upd\
ateStrategy")){const o={instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.template!==
void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.spec===void 0){const o={instancePath:i+"/pods\
/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[o]:e.push(o),s++}for(const o in r)if(!(o==="metadata"||o==="spec")){
const n={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properti\
es/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),
s++}if(r.metadata!==void 0){let o=r.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!P.call(u.
properties.pods.items.oneOf[3].properties.spec.properties.template.properties.metadata.properties,n)){const d={instancePath:i+
"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/pro\
perties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(
d),s++}if(o.labels!==void 0){let n=o.labels;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!=
"string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/metadata/properties/labels/ad\
ditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+
"/pods/"+p+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/templ\
ate/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.
annotations!==void 0){let n=o.annotations;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!=
"string"){const f={instancePath:i+"/pods/"+p+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+
"/pods/"+p+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/3/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}if(r.spec!==void 0){let o=r.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!P.call(u.properties.
pods.items.oneOf[3].properties.spec.properties.template.properties.spec.properties,n)){const d={instancePath:i+"/pods/"+
p+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(o.nodeName!==
void 0&&typeof o.nodeName!="string"){const n={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(o.nodeSelector!==void 0){let n=o.nodeSelector;if(n&&typeof n=="o\
bject"&&!Array.isArray(n)){for(const d in n)if(typeof n[d]!="string"){const f={instancePath:i+"/pods/"+p+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),s++}}else{const d={instancePath:i+"/pods/"+p+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(o.hostNetwork!==void 0&&typeof o.hostNetwork!="boolean"){
const n={instancePath:i+"/pods/"+p+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/3/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/pods/"+p+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),s++}}}else{const o={instancePath:i+"/pods/"+p+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={
instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/ite\
ms/oneOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="Namespace")if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.apiVersion===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/\
items/oneOf/4/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/4/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"\
#/properties/pods/items/oneOf/4/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+
"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),s++}if(l.apiVersion!==void 0){let t=l.apiVersion;if(typeof t!="string"){const r={instancePath:i+
"/pods/"+p+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/4/properties/apiVersion/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="v1"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#\
/properties/pods/items/oneOf/4/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.
oneOf[4].properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(l.kind!==void 0){let t=l.kind;if(typeof t!="strin\
g"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/oneOf/4/properties/kind/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="Namespace"){const r={instancePath:i+"/pods/"+p+"/kind",
schemaPath:"#/properties/pods/items/oneOf/4/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.pods.
items.oneOf[4].properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(l.metadata!==void 0){let t=l.metadata;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties\
/pods/items/oneOf/4/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!P.call(u.properties.pods.items.oneOf[4].properties.metadata.properties,r)){const o={instancePath:i+
"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.name!==void 0&&typeof t.name!="stri\
ng"){const r={instancePath:i+"/pods/"+p+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata\
/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.
labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){const n={instancePath:i+"\
/pods/"+p+"/metadata/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/4/prope\
rties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/4/propertie\
s/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+
"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/one\
Of/4/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="WorkloadEndpoint")if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.apiVersion===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/\
items/oneOf/5/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(l.kind===
void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/5/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(l.metadata===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"\
#/properties/pods/items/oneOf/5/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(l.spec===void 0){const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/5/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in l)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec")){const r={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/oneOf/5/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(l.apiVersion!==
void 0){let t=l.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/propert\
ies/pods/items/oneOf/5/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t===
"projectcalico.org/v3"||t==="crd.projectcalico.org/v1")){const r={instancePath:i+"/pods/"+p+"/apiVersion",schemaPath:"#/\
properties/pods/items/oneOf/5/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[5].
properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(l.kind!==void 0){let t=l.kind;if(typeof t!="string"){const r={
instancePath:i+"/pods/"+p+"/kind",schemaPath:"#/properties/pods/items/oneOf/5/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="WorkloadEndpoint"){const r={instancePath:i+"/pods/"+p+"/kind",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/kind/enum",keyword:"enum",params:{allowedValues:u.properties.pods.items.oneOf[5].
properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(l.metadata!==void 0){let t=l.metadata;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/item\
s/oneOf/5/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}
for(const r in t)if(!P.call(u.properties.pods.items.oneOf[5].properties.metadata.properties,r)){const o={instancePath:i+
"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/oneOf/5/properties/metadata/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.name!==void 0&&typeof t.name!="stri\
ng"){const r={instancePath:i+"/pods/"+p+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/5/properties/metadata\
/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.
namespace!="string"){const r={instancePath:i+"/pods/"+p+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/\
5/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!="string"){
const n={instancePath:i+"/pods/"+p+"/metadata/labels/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/pods/items/oneOf/5/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/labels",schemaPath:"#/properties/pods/i\
tems/oneOf/5/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(typeof r[o]!=
"string"){const n={instancePath:i+"/pods/"+p+"/metadata/annotations/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/pods/items/oneOf/5/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const o={instancePath:i+"/pods/"+p+"/metadata/annotations",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:i+"/pods/"+p+"/metadata",schemaPath:"#/properties/pods/items/o\
neOf/5/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(l.spec!==void 0){
let t=l.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){const r={instancePath:i+"/pods/"+p+"/spec",
schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/required",keyword:"required",params:{missingProperty:"node"}};
e===null?e=[r]:e.push(r),s++}for(const r in t)if(!P.call(u.properties.pods.items.oneOf[5].properties.spec.properties,r)){
const o={instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),s++}if(t.node!==void 0&&typeof t.
node!="string"){const r={instancePath:i+"/pods/"+p+"/spec/node",schemaPath:"#/properties/pods/items/oneOf/5/properties/s\
pec/properties/node/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.orchestrator!==void 0&&
typeof t.orchestrator!="string"){const r={instancePath:i+"/pods/"+p+"/spec/orchestrator",schemaPath:"#/properties/pods/i\
tems/oneOf/5/properties/spec/properties/orchestrator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.workload!==void 0&&typeof t.workload!="string"){const r={instancePath:i+"/pods/"+p+"/spec/workload",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/spec/properties/workload/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.pod!==void 0&&typeof t.pod!="string"){const r={instancePath:i+"/pods/"+p+"/spec/pod",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/spec/properties/pod/type",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),s++}if(t.interfaceName!==void 0&&typeof t.interfaceName!="string"){const r={instancePath:i+"/pods/"+p+"/spe\
c/interfaceName",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/properties/interfaceName/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.ipNetworks!==void 0){let r=t.ipNetworks;if(Array.isArray(r)){
if(r.length<1){const n={instancePath:i+"/pods/"+p+"/spec/ipNetworks",schemaPath:"#/properties/pods/items/oneOf/5/propert\
ies/spec/properties/ipNetworks/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}const o=r.length;
for(let n=0;n<o;n++)if(typeof r[n]!="string"){const d={instancePath:i+"/pods/"+p+"/spec/ipNetworks/"+n,schemaPath:"#/pro\
perties/pods/items/oneOf/5/properties/spec/properties/ipNetworks/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),s++}}else{const o={instancePath:i+"/pods/"+p+"/spec/ipNetworks",schemaPath:"#/properties/pods/items\
/oneOf/5/properties/spec/properties/ipNetworks/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{
const r={instancePath:i+"/pods/"+p+"/spec",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/propert\
ies/pods/items/oneOf/5/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+
"/pods/"+p,schemaPath:"#/properties/pods/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",
tagValue:a}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+"/pods/"+p,schemaPath:"#/properties/pods/items/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:a}};e===null?e=[t]:e.push(t),s++}}}}else{const c={
instancePath:i+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),
s++}}if(y.changes!==void 0){let m=y.changes;if(Array.isArray(m)){const c=m.length;for(let p=0;p<c;p++){let l=m[p];const a=s;
let t=!0;const r=s;if(s===r)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if(l.stop===void 0&&(n="stop")){const d={};
e===null?e=[d]:e.push(d),s++}}else{const n={};e===null?e=[n]:e.push(n),s++}var g=r===s;s=a,e!==null&&(a?e.length=a:e=null);
let o;if(g){const n=s;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.at===void 0){const f={instancePath:i+"/changes/"+
p,schemaPath:"#/properties/changes/items/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[f]:
e.push(f),s++}if(l.stop===void 0){const f={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/then/requ\
ired",keyword:"required",params:{missingProperty:"stop"}};e===null?e=[f]:e.push(f),s++}for(const f in l)if(!(f==="at"||f===
"stop"||f==="hosts")){const h={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/then/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[h]:e.push(h),s++}if(l.at!==void 0){let f=l.
at;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const h={instancePath:i+"/changes/"+p+"/at",schemaPath:"#/\
properties/changes/items/then/properties/at/type",keyword:"type",params:{type:u.properties.changes.items.then.properties.
at.type}};e===null?e=[h]:e.push(h),s++}}if(l.stop!==void 0){let f=l.stop;if(typeof f!="string"){const h={instancePath:i+
"/changes/"+p+"/stop",schemaPath:"#/properties/changes/items/then/properties/stop/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),s++}if(!(f==="flannel"||f==="calico")){const h={instancePath:i+"/changes/"+p+"/stop",schemaPath:"\
#/properties/changes/items/then/properties/stop/enum",keyword:"enum",params:{allowedValues:u.properties.changes.items.then.
properties.stop.enum}};e===null?e=[h]:e.push(h),s++}}if(l.hosts!==void 0){let f=l.hosts;if(Array.isArray(f)){if(f.length<
1){const k={instancePath:i+"/changes/"+p+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(k),s++}const h=f.length;for(let k=0;k<h;k++)if(typeof f[k]!="\
string"){const b={instancePath:i+"/changes/"+p+"/hosts/"+k,schemaPath:"#/properties/changes/items/then/properties/hosts/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}else{const h={instancePath:i+"/changes/"+
p+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/type",keyword:"type",params:{type:"array"}};e===
null?e=[h]:e.push(h),s++}}}else{const f={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/then/type",
keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}var g=n===s;t=g,o="then"}else{const n=s;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.at===void 0){const f={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/it\
ems/else/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[f]:e.push(f),s++}if(l.on===void 0){const f={
instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"\
on"}};e===null?e=[f]:e.push(f),s++}if(l.run===void 0){const f={instancePath:i+"/changes/"+p,schemaPath:"#/properties/cha\
nges/items/else/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[f]:e.push(f),s++}for(const f in l)
if(!(f==="at"||f==="on"||f==="run")){const h={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items/else/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[h]:e.push(h),s++}if(l.at!==
void 0){let f=l.at;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){const h={instancePath:i+"/changes/"+p+"/at",
schemaPath:"#/properties/changes/items/else/properties/at/type",keyword:"type",params:{type:u.properties.changes.items.else.
properties.at.type}};e===null?e=[h]:e.push(h),s++}}if(l.on!==void 0&&typeof l.on!="string"){const f={instancePath:i+"/ch\
anges/"+p+"/on",schemaPath:"#/properties/changes/items/else/properties/on/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),s++}if(l.run!==void 0){let f=l.run;if(Array.isArray(f)){if(f.length<1){const k={instancePath:i+"/ch\
anges/"+p+"/run",schemaPath:"#/properties/changes/items/else/properties/run/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[k]:e.push(k),s++}const h=f.length;for(let k=0;k<h;k++)if(typeof f[k]!="string"){const b={instancePath:i+"/ch\
anges/"+p+"/run/"+k,schemaPath:"#/properties/changes/items/else/properties/run/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),s++}}else{const h={instancePath:i+"/changes/"+p+"/run",schemaPath:"#/properties/chang\
es/items/else/properties/run/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{const f={instancePath:i+
"/changes/"+p,schemaPath:"#/properties/changes/items/else/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.
push(f),s++}var g=n===s;t=g,o="else"}if(!t){const n={instancePath:i+"/changes/"+p,schemaPath:"#/properties/changes/items\
/if",keyword:"if",params:{failingKeyword:o}};e===null?e=[n]:e.push(n),s++}}}else{const c={instancePath:i+"/changes",schemaPath:"\
#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(y.probes!==void 0){let m=y.
probes;if(Array.isArray(m)){const c=m.length;for(let p=0;p<c;p++){let l=m[p];if(typeof l!="string"&&!(l&&typeof l=="obje\
ct"&&!Array.isArray(l))){const a={instancePath:i+"/probes/"+p,schemaPath:"#/properties/probes/items/type",keyword:"type",
params:{type:u.properties.probes.items.type}};e===null?e=[a]:e.push(a),s++}if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.from===void 0){const a={instancePath:i+"/probes/"+p,schemaPath:"#/properties/probes/items/required",keyword:"requir\
ed",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),s++}if(l.to===void 0){const a={instancePath:i+"/probes/"+p,
schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(
a),s++}for(const a in l)if(!P.call(u.properties.probes.items.properties,a)){const t={instancePath:i+"/probes/"+p,schemaPath:"\
#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[t]:e.push(t),s++}if(l.name!==void 0&&typeof l.name!="string"){const a={instancePath:i+"/probes/"+p+"/name",schemaPath:"\
#/properties/probes/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.
from!==void 0&&typeof l.from!="string"){const a={instancePath:i+"/probes/"+p+"/from",schemaPath:"#/properties/probes/ite\
ms/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.to!==void 0&&typeof l.
to!="string"){const a={instancePath:i+"/probes/"+p+"/to",schemaPath:"#/properties/probes/items/properties/to/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.protocol!==void 0&&typeof l.protocol!="string"){const a={
instancePath:i+"/probes/"+p+"/protocol",schemaPath:"#/properties/probes/items/properties/protocol/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.listening!==void 0&&typeof l.listening!="boolean"){const a={instancePath:i+
"/probes/"+p+"/listening",schemaPath:"#/properties/probes/items/properties/listening/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[a]:e.push(a),s++}if(l.size!==void 0){let a=l.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const t={instancePath:i+"/probes/"+p+"/size",schemaPath:"#/properties/probes/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={
instancePath:i+"/probes/"+p+"/size",schemaPath:"#/properties/probes/items/properties/size/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<28||isNaN(a)){const t={instancePath:i+"/probes/"+p+"/siz\
e",schemaPath:"#/properties/probes/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:28}};e===
null?e=[t]:e.push(t),s++}}}if(l.sizes!==void 0){let a=l.sizes;if(Array.isArray(a)){if(a.length<1){const r={instancePath:i+
"/probes/"+p+"/sizes",schemaPath:"#/properties/probes/items/properties/sizes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[r]:e.push(r),s++}const t=a.length;for(let r=0;r<t;r++){let o=a[r];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))&&typeof o!="string"){const n={instancePath:i+"/probes/"+p+"/sizes/"+r,schemaPath:"#/properties/probes/items\
/properties/sizes/items/type",keyword:"type",params:{type:u.properties.probes.items.properties.sizes.items.type}};e===null?
e=[n]:e.push(n),s++}}}else{const t={instancePath:i+"/probes/"+p+"/sizes",schemaPath:"#/properties/probes/items/propertie\
s/sizes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(l.df!==void 0&&typeof l.df!="boolea\
n"){const a={instancePath:i+"/probes/"+p+"/df",schemaPath:"#/properties/probes/items/properties/df/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(l.ttl!==void 0){let a=l.ttl;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const t={instancePath:i+"/probes/"+p+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/type",
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>255||isNaN(
a)){const t={instancePath:i+"/probes/"+p+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:255}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/pro\
bes/"+p+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(l.dscp!==void 0){let a=l.dscp;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
const t={instancePath:i+"/probes/"+p+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/type",keyword:"type",
params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>63||isNaN(a)){const t={instancePath:i+
"/probes/"+p+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:63}};e===null?e=[t]:e.push(t),s++}if(a<0||isNaN(a)){const t={instancePath:i+"/probes/"+p+"/dscp",schemaPath:"#\
/properties/probes/items/properties/dscp/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(
t),s++}}}if(l.at!==void 0){let a=l.at;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){const t={instancePath:i+
"/probes/"+p+"/at",schemaPath:"#/properties/probes/items/properties/at/type",keyword:"type",params:{type:u.properties.probes.
items.properties.at.type}};e===null?e=[t]:e.push(t),s++}}if(l.expect!==void 0){let a=l.expect;if(a&&typeof a=="object"&&
!Array.isArray(a)){for(const t in a)if(!(t==="disposition"||t==="place"||t==="stage"||t==="reply"||t==="wire"||t==="over\
head"||t==="path")){const r={instancePath:i+"/probes/"+p+"/expect",schemaPath:"#/properties/probes/items/properties/expe\
ct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.
disposition!==void 0&&typeof a.disposition!="string"){const t={instancePath:i+"/probes/"+p+"/expect/disposition",schemaPath:"\
#/properties/probes/items/properties/expect/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(a.place!==void 0&&typeof a.place!="string"){const t={instancePath:i+"/probes/"+p+"/expect/place",
schemaPath:"#/properties/probes/items/properties/expect/properties/place/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(a.stage!==void 0&&typeof a.stage!="string"){const t={instancePath:i+"/probes/"+p+"/expect/st\
age",schemaPath:"#/properties/probes/items/properties/expect/properties/stage/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(a.reply!==void 0&&typeof a.reply!="string"){const t={instancePath:i+"/probes/"+p+"/expec\
t/reply",schemaPath:"#/properties/probes/items/properties/expect/properties/reply/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}if(a.wire!==void 0){let t=a.wire;if(t&&typeof t=="object"&&!Array.isArray(t))for(const r in t){
let o=t[r];if(typeof o!="string"){const n={instancePath:i+"/probes/"+p+"/expect/wire/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/probes/items/properties/expect/properties/wire/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(o==="plain"||o==="vxlan"||o==="ipip"||o==="wireguard")){const n={
instancePath:i+"/probes/"+p+"/expect/wire/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/ite\
ms/properties/expect/properties/wire/additionalProperties/enum",keyword:"enum",params:{allowedValues:u.properties.probes.
items.properties.expect.properties.wire.additionalProperties.enum}};e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+
"/probes/"+p+"/expect/wire",schemaPath:"#/properties/probes/items/properties/expect/properties/wire/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(a.overhead!==void 0){let t=a.overhead;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i+"/probes/"+p+"/expect/overhead",schemaPath:"#/properties/probes\
/items/properties/expect/properties/overhead/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),s++}
if(typeof t=="number"&&isFinite(t)){if(t>65535||isNaN(t)){const r={instancePath:i+"/probes/"+p+"/expect/overhead",schemaPath:"\
#/properties/probes/items/properties/expect/properties/overhead/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[r]:e.push(r),s++}if(t<0||isNaN(t)){const r={instancePath:i+"/probes/"+p+"/expect/overhead",schemaPath:"#/pro\
perties/probes/items/properties/expect/properties/overhead/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[r]:e.push(r),s++}}}if(a.path!==void 0){let t=a.path;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+
"/probes/"+p+"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/minItems",keyword:"m\
inItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const r=t.length;for(let o=0;o<r;o++)if(typeof t[o]!="string"){const n={
instancePath:i+"/probes/"+p+"/expect/path/"+o,schemaPath:"#/properties/probes/items/properties/expect/properties/path/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const r={instancePath:i+"/probes/"+p+
"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/probes/"+p+"/expect",schemaPath:"#/properties/pro\
bes/items/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}}}else{const c={
instancePath:i+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),s++}}if(y.brokenBy!==void 0){let m=y.brokenBy;if(Array.isArray(m)){const c=m.length;for(let p=0;p<c;p++){let l=m[p];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const a={instancePath:i+"/brokenBy/"+p,schemaPath:"#/properti\
es/brokenBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),s++}if(l.patch===
void 0){const a={instancePath:i+"/brokenBy/"+p,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{
missingProperty:"patch"}};e===null?e=[a]:e.push(a),s++}if(l.then===void 0){const a={instancePath:i+"/brokenBy/"+p,schemaPath:"\
#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?e=[a]:e.push(a),s++}for(const a in l)
if(!(a==="name"||a==="patch"||a==="then")){const t={instancePath:i+"/brokenBy/"+p,schemaPath:"#/properties/brokenBy/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(l.
name!==void 0&&typeof l.name!="string"){const a={instancePath:i+"/brokenBy/"+p+"/name",schemaPath:"#/properties/brokenBy\
/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.patch!==void 0){let a=l.
patch;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const t={instancePath:i+"/brokenBy/"+p+"/patch",schemaPath:"#/prop\
erties/brokenBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(l.then!==
void 0){let a=l.then;if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){let r=a[t];if(typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){const o={instancePath:i+"/brokenBy/"+p+"/then/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/type",keyword:"type",params:{type:u.properties.
brokenBy.items.properties.then.additionalProperties.type}};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const o in r)if(!(o==="disposition"||o==="reply")){const n={instancePath:i+"/brokenBy/"+p+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),s++}if(r.disposition!==
void 0&&typeof r.disposition!="string"){const o={instancePath:i+"/brokenBy/"+p+"/then/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/disposition",schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/properties/disposition\
/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.reply!==void 0&&typeof r.reply!="string"){
const o={instancePath:i+"/brokenBy/"+p+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/reply",schemaPath:"#/properti\
es/brokenBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),s++}}}else{const t={instancePath:i+"/brokenBy/"+p+"/then",schemaPath:"#/properties/brokenBy/items/p\
roperties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+
"/brokenBy/"+p,schemaPath:"#/properties/brokenBy/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}}else{const c={instancePath:i+"/brokenBy",schemaPath:"#/properties/brokenBy/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[c]:e.push(c),s++}}if(y.fixedBy!==void 0){let m=y.fixedBy;if(Array.isArray(m)){const c=m.length;for(let p=0;p<
c;p++){let l=m[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const a={instancePath:i+"/fixedBy/"+p,
schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(
a),s++}if(l.patch===void 0){const a={instancePath:i+"/fixedBy/"+p,schemaPath:"#/properties/fixedBy/items/required",keyword:"\
required",params:{missingProperty:"patch"}};e===null?e=[a]:e.push(a),s++}if(l.then===void 0){const a={instancePath:i+"/f\
ixedBy/"+p,schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?
e=[a]:e.push(a),s++}for(const a in l)if(!(a==="name"||a==="patch"||a==="then")){const t={instancePath:i+"/fixedBy/"+p,schemaPath:"\
#/properties/fixedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[t]:e.push(t),s++}if(l.name!==void 0&&typeof l.name!="string"){const a={instancePath:i+"/fixedBy/"+p+"/name",schemaPath:"\
#/properties/fixedBy/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(l.
patch!==void 0){let a=l.patch;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const t={instancePath:i+"/fixedBy/"+p+"/pa\
tch",schemaPath:"#/properties/fixedBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}}if(l.then!==void 0){let a=l.then;if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){let r=a[t];
if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const o={instancePath:i+"/fixedBy/"+p+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/type",keyword:"\
type",params:{type:u.properties.fixedBy.items.properties.then.additionalProperties.type}};e===null?e=[o]:e.push(o),s++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const o in r)if(!(o==="disposition"||o==="reply")){const n={instancePath:i+"/\
fixedBy/"+p+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/add\
itionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(
n),s++}if(r.disposition!==void 0&&typeof r.disposition!="string"){const o={instancePath:i+"/fixedBy/"+p+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/disposition",schemaPath:"#/properties/fixedBy/items/properties/then/additionalPropertie\
s/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.reply!==void 0&&
typeof r.reply!="string"){const o={instancePath:i+"/fixedBy/"+p+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/repl\
y",schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{const t={instancePath:i+"/fixedBy/"+p+"/then",schemaPath:"#/properti\
es/fixedBy/items/properties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const a={
instancePath:i+"/fixedBy/"+p,schemaPath:"#/properties/fixedBy/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}}else{const c={instancePath:i+"/fixedBy",schemaPath:"#/properties/fixedBy/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{const m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),s++}return w.errors=e,s===0}const x=A;function A(y,{instancePath:i="",parentData:N,parentDataProperty:O,rootData:j=y}={}){let e=null,s=0;if(y&&typeof y=="obje\
ct"&&!Array.isArray(y)){if(y.Network===void 0){const g={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"Network"}};e===null?e=[g]:e.push(g),s++}if(y.Backend===void 0){const g={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[g]:e.push(g),s++}for(const g in y)if(!(g==="N\
etwork"||g==="Backend"||g==="EnableIPv4"||g==="EnableIPv6"||g==="EnableNFTables")){const m={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[m]:e.push(m),s++}if(y.Network!==
void 0&&typeof y.Network!="string"){const g={instancePath:i+"/Network",schemaPath:"#/properties/Network/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(y.Backend!==void 0){let g=y.Backend;if(g&&typeof g=="object"&&
!Array.isArray(g)){if(g.Type===void 0){const m={instancePath:i+"/Backend",schemaPath:"#/properties/Backend/required",keyword:"\
required",params:{missingProperty:"Type"}};e===null?e=[m]:e.push(m),s++}for(const m in g)if(!(m==="Type"||m==="VNI"||m===
"Port"||m==="ListenPort"||m==="DirectRouting"||m==="MTU")){const c={instancePath:i+"/Backend",schemaPath:"#/properties/B\
ackend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[c]:e.push(c),s++}
if(g.Type!==void 0&&typeof g.Type!="string"){const m={instancePath:i+"/Backend/Type",schemaPath:"#/properties/Backend/pr\
operties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(g.VNI!==void 0){let m=g.VNI;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:i+"/Backend/VNI",schemaPath:"#/properties/Backend/prope\
rties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof m=="number"&&isFinite(m)){
if(m>9999999||isNaN(m)){const c={instancePath:i+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[c]:e.push(c),s++}if(m<1||isNaN(m)){const c={instancePath:i+
"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[c]:e.push(c),s++}}}if(g.Port!==void 0){let m=g.Port;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
const c={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[c]:e.push(c),s++}if(typeof m=="number"&&isFinite(m)){if(m>65535||isNaN(m)){const c={instancePath:i+
"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[c]:e.push(c),s++}if(m<1||isNaN(m)){const c={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/\
properties/Port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}if(g.ListenPort!==
void 0){let m=g.ListenPort;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:i+"/Backend/L\
istenPort",schemaPath:"#/properties/Backend/properties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?
e=[c]:e.push(c),s++}if(typeof m=="number"&&isFinite(m)){if(m>65535||isNaN(m)){const c={instancePath:i+"/Backend/ListenPo\
rt",schemaPath:"#/properties/Backend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[c]:e.push(c),s++}if(m<1||isNaN(m)){const c={instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Ba\
ckend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}
if(g.DirectRouting!==void 0&&typeof g.DirectRouting!="boolean"){const m={instancePath:i+"/Backend/DirectRouting",schemaPath:"\
#/properties/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),s++}
if(g.MTU!==void 0){let m=g.MTU;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const c={instancePath:i+"/Backe\
nd/MTU",schemaPath:"#/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(
c),s++}if(typeof m=="number"&&isFinite(m)){if(m>9216||isNaN(m)){const c={instancePath:i+"/Backend/MTU",schemaPath:"#/pro\
perties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[c]:e.push(c),
s++}if(m<576||isNaN(m)){const c={instancePath:i+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/minimum",
keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[c]:e.push(c),s++}}}}else{const m={instancePath:i+"/Bac\
kend",schemaPath:"#/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(y.EnableIPv4!==
void 0&&typeof y.EnableIPv4!="boolean"){const g={instancePath:i+"/EnableIPv4",schemaPath:"#/properties/EnableIPv4/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),s++}if(y.EnableIPv6!==void 0&&typeof y.EnableIPv6!="boo\
lean"){const g={instancePath:i+"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/type",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[g]:e.push(g),s++}if(y.EnableNFTables!==void 0&&typeof y.EnableNFTables!="boolean"){const g={instancePath:i+
"/EnableNFTables",schemaPath:"#/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.
push(g),s++}}else{const g={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),s++}return A.errors=e,s===0}const T={"#":{fields:["version","name","description","seed","profile","assumptions","incl\
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
"annotations","forwardPolicy","iptables","sysctls"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/\
connectionTracking":{fields:["tcpEstablishedTimeout","udpTimeout","udpStreamTimeout"],unsupported:[]},"#/properties/host\
s/additionalProperties/properties/interfaces/items":{fields:["interface","subnet","address","secondaryAddresses","prefix\
es","publicAddress","mtu","sourceDestCheck","securityGroups","connectionTracking"],unsupported:[]},"#/properties/hosts/a\
dditionalProperties/properties/interfaces/items/properties/connectionTracking":{fields:["tcpEstablishedTimeout","udpTime\
out","udpStreamTimeout"],unsupported:[]},"#/properties/network/oneOf/0":{fields:["type","net-conf.json"],unsupported:[]},
"#/properties/network/oneOf/0/properties/net-conf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNF\
Tables"],unsupported:["SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},
"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","Di\
rectRouting","MTU"],unsupported:["GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},
"#/properties/network/oneOf/1":{fields:["type","net-conf.json","vethMtu"],unsupported:[]},"#/properties/network/oneOf/1/\
properties/net-conf.json":{fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetL\
en","SubnetMin","SubnetMax","IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/\
1/properties/net-conf.json/properties/Backend":{fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU"],unsupported:[
"GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/network/oneOf/2":{
fields:["type","pools","felixConfigurations","bgpConfigurations","bgpPeers","vethMtu"],unsupported:[]},"#/properties/net\
work/oneOf/2/properties/pools/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/netwo\
rk/oneOf/2/properties/pools/items/properties/metadata":{fields:["name","annotations","creationTimestamp","generation","l\
abels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/items/pro\
perties/spec":{fields:["cidr","ipipMode","vxlanMode","natOutgoing","blockSize","disabled","nodeSelector","allowedUses","\
assignmentMode","disableBGPExport"],unsupported:["namespaceSelector","nat-outgoing","ipip"]},"#/properties/network/oneOf\
/2/properties/felixConfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/n\
etwork/oneOf/2/properties/felixConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestam\
p","generation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properti\
es/felixConfigurations/items/properties/spec":{fields:["ipipMTU","vxlanMTU","mtuIfacePattern","vxlanPort","vxlanVNI","ip\
ipEnabled","vxlanEnabled","bpfEnabled","wireguardEnabled","nftablesMode","chainInsertMode","defaultEndpointToHostAction",
"awsSrcDstCheck","dataplaneWatchdogTimeout","debugDisableLogDropping","debugHost","debugMemoryProfilePath","debugPort","\
debugSimulateCalcGraphHangAfter","debugSimulateDataplaneApplyDelay","debugSimulateDataplaneHangAfter","deviceRouteProtoc\
ol","endpointReportingDelay","endpointReportingEnabled","endpointStatusPathPrefix","failsafeInboundHostPorts","failsafeO\
utboundHostPorts","flowLogsCollectorDebugTrace","flowLogsFlushInterval","flowLogsGoldmaneServer","genericXDPEnabled","go\
GCThreshold","goMaxProcs","goMemoryLimitMB","healthEnabled","healthHost","healthPort","healthTimeoutOverrides","interfac\
eExclude","interfaceRefreshInterval","ipsetsRefreshInterval","iptablesBackend","iptablesFilterAllowAction","iptablesLock\
FilePath","iptablesLockProbeInterval","iptablesLockTimeout","iptablesMangleAllowAction","iptablesMarkMask","iptablesPost\
WriteCheckInterval","iptablesRefreshInterval","kubeNodePortRanges","logDebugFilenameRegex","logFilePath","logPrefix","lo\
gSeverityFile","logSeverityScreen","logSeveritySys","maxIpsetSize","metadataAddr","metadataPort","netlinkTimeout","polic\
ySyncPathPrefix","prometheusGoMetricsEnabled","prometheusMetricsCAFile","prometheusMetricsCertFile","prometheusMetricsEn\
abled","prometheusMetricsHost","prometheusMetricsKeyFile","prometheusMetricsPort","prometheusProcessMetricsEnabled","pro\
metheusWireGuardMetricsEnabled","removeExternalRoutes","reportingInterval","reportingTTL","routeRefreshInterval","routeT\
ableRange","routeTableRanges","sidecarAccelerationEnabled","usageReportingEnabled","usageReportingInitialDelay","usageRe\
portingInterval","wireguardMTU","xdpEnabled","xdpRefreshInterval"],unsupported:["allowIPIPPacketsFromWorkloads","allowVX\
LANPacketsFromWorkloads","deviceRouteSourceAddress","externalNodesList","floatingIPs","interfacePrefix","natOutgoingAddr\
ess","natOutgoingExclusions","natPortRange","serviceLoopPrevention","workloadSourceSpoofing"]},"#/properties/network/one\
Of/2/properties/bgpConfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/n\
etwork/oneOf/2/properties/bgpConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestamp",
"generation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/\
bgpConfigurations/items/properties/spec":{fields:["nodeToNodeMeshEnabled","asNumber","bindMode","listenPort","logSeverit\
yScreen","nodeMeshMaxRestartTime","nodeMeshPassword"],unsupported:["communities","ignoredInterfaces","localWorkloadPeeri\
ngIPV4","localWorkloadPeeringIPV6","prefixAdvertisements","serviceClusterIPs","serviceExternalIPs","serviceLoadBalancerA\
ggregation","serviceLoadBalancerIPs"]},"#/properties/network/oneOf/2/properties/bgpPeers/items":{fields:["apiVersion","k\
ind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata":{fields:[
"name","annotations","creationTimestamp","generation","labels","managedFields","resourceVersion","uid"],unsupported:[]},
"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec":{fields:["node","nodeSelector","peerIP","peerSe\
lector","asNumber","keepOriginalNextHop","maxRestartTime","numAllowedLocalASNumbers","password"],unsupported:["filters",
"localWorkloadSelector","nextHopMode","reachableBy","sourceAddress","ttlSecurity"]},"#/properties/network/oneOf/3":{fields:[
"type","podMtu"],unsupported:[]},"#/properties/pods/items/oneOf/0":{fields:["apiVersion","kind","metadata","spec","statu\
s"],unsupported:[]},"#/properties/pods/items/oneOf/0/properties/metadata":{fields:["name","namespace","labels","annotati\
ons","creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","mana\
gedFields","ownerReferences","resourceVersion","selfLink","uid"],unsupported:[]},"#/properties/pods/items/oneOf/0/proper\
ties/spec":{fields:["nodeName","nodeSelector","hostNetwork","activeDeadlineSeconds","affinity","automountServiceAccountT\
oken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostPID",
"hostUsers","hostname","hostnameOverride","imagePullSecrets","initContainers","os","overhead","preemptionPolicy","priori\
ty","priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeClassName","schedulerName",
"schedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","sharePr\
ocessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"],unsupported:[]},
"#/properties/pods/items/oneOf/0/properties/status":{fields:["podIP","conditions","containerStatuses","ephemeralContaine\
rStatuses","hostIP","hostIPs","initContainerStatuses","message","nominatedNodeName","observedGeneration","phase","podIPs",
"qosClass","reason","resize","resourceClaimStatuses","startTime"],unsupported:[]},"#/properties/pods/items/oneOf/1":{fields:[
"apiVersion","kind","metadata","spec","status"],unsupported:[]},"#/properties/pods/items/oneOf/1/properties/metadata":{fields:[
"name","namespace","labels","annotations","creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalize\
rs","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"],unsupported:[]},"#\
/properties/pods/items/oneOf/1/properties/spec":{fields:["replicas","template","minReadySeconds","paused","progressDeadl\
ineSeconds","revisionHistoryLimit","selector","strategy"],unsupported:[]},"#/properties/pods/items/oneOf/1/properties/sp\
ec/properties/template":{fields:["metadata","spec"],unsupported:[]},"#/properties/pods/items/oneOf/1/properties/spec/pro\
perties/template/properties/metadata":{fields:["labels","annotations","creationTimestamp","deletionGracePeriodSeconds","\
deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLin\
k","uid","name","namespace"],unsupported:[]},"#/properties/pods/items/oneOf/1/properties/spec/properties/template/proper\
ties/spec":{fields:["nodeName","nodeSelector","hostNetwork","activeDeadlineSeconds","affinity","automountServiceAccountT\
oken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostPID",
"hostUsers","hostname","hostnameOverride","imagePullSecrets","initContainers","os","overhead","preemptionPolicy","priori\
ty","priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeClassName","schedulerName",
"schedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","sharePr\
ocessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"],unsupported:[]},
"#/properties/pods/items/oneOf/2":{fields:["apiVersion","kind","metadata","spec","status"],unsupported:[]},"#/properties\
/pods/items/oneOf/2/properties/metadata":{fields:["name","namespace","labels","annotations","creationTimestamp","deletio\
nGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","res\
ourceVersion","selfLink","uid"],unsupported:[]},"#/properties/pods/items/oneOf/2/properties/spec":{fields:["replicas","t\
emplate","minReadySeconds","persistentVolumeClaimRetentionPolicy","podManagementPolicy","revisionHistoryLimit","selector",
"serviceName","updateStrategy","volumeClaimTemplates"],unsupported:["ordinals"]},"#/properties/pods/items/oneOf/2/proper\
ties/spec/properties/template":{fields:["metadata","spec"],unsupported:[]},"#/properties/pods/items/oneOf/2/properties/s\
pec/properties/template/properties/metadata":{fields:["labels","annotations","creationTimestamp","deletionGracePeriodSec\
onds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","\
selfLink","uid","name","namespace"],unsupported:[]},"#/properties/pods/items/oneOf/2/properties/spec/properties/template\
/properties/spec":{fields:["nodeName","nodeSelector","hostNetwork","activeDeadlineSeconds","affinity","automountServiceA\
ccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","ho\
stPID","hostUsers","hostname","hostnameOverride","imagePullSecrets","initContainers","os","overhead","preemptionPolicy",
"priority","priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeClassName","schedul\
erName","schedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN",
"shareProcessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"],
unsupported:[]},"#/properties/pods/items/oneOf/3":{fields:["apiVersion","kind","metadata","spec","status"],unsupported:[]},
"#/properties/pods/items/oneOf/3/properties/metadata":{fields:["name","namespace","labels","annotations","creationTimest\
amp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerRef\
erences","resourceVersion","selfLink","uid"],unsupported:[]},"#/properties/pods/items/oneOf/3/properties/spec":{fields:[
"template","minReadySeconds","revisionHistoryLimit","selector","updateStrategy"],unsupported:[]},"#/properties/pods/item\
s/oneOf/3/properties/spec/properties/template":{fields:["metadata","spec"],unsupported:[]},"#/properties/pods/items/oneO\
f/3/properties/spec/properties/template/properties/metadata":{fields:["labels","annotations","creationTimestamp","deleti\
onGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","re\
sourceVersion","selfLink","uid","name","namespace"],unsupported:[]},"#/properties/pods/items/oneOf/3/properties/spec/pro\
perties/template/properties/spec":{fields:["nodeName","nodeSelector","hostNetwork","activeDeadlineSeconds","affinity","a\
utomountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliase\
s","hostIPC","hostPID","hostUsers","hostname","hostnameOverride","imagePullSecrets","initContainers","os","overhead","pr\
eemptionPolicy","priority","priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeCla\
ssName","schedulerName","schedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","set\
HostnameAsFQDN","shareProcessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstra\
ints","volumes"],unsupported:[]},"#/properties/pods/items/oneOf/4":{fields:["apiVersion","kind","metadata","spec","statu\
s"],unsupported:[]},"#/properties/pods/items/oneOf/4/properties/metadata":{fields:["name","labels","creationTimestamp","\
deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReference\
s","resourceVersion","selfLink","uid","annotations"],unsupported:[]},"#/properties/pods/items/oneOf/5":{fields:["apiVers\
ion","kind","metadata","spec"],unsupported:[]},"#/properties/pods/items/oneOf/5/properties/metadata":{fields:["name","na\
mespace","labels","annotations","creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","gener\
ateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"],unsupported:[]},"#/propertie\
s/pods/items/oneOf/5/properties/spec":{fields:["node","orchestrator","workload","pod","interfaceName","ipNetworks","cont\
ainerID","endpoint","mac","ports","profiles","serviceAccountName"],unsupported:["allowSpoofedSourcePrefixes","ipNATs","i\
pv4Gateway","ipv6Gateway"]},"#/properties/changes/items/then":{fields:["at","stop","hosts"],unsupported:[]},"#/propertie\
s/changes/items/else":{fields:["at","on","run"],unsupported:[]},"#/properties/probes/items":{fields:["name","from","to",
"protocol","listening","size","sizes","df","ttl","dscp","at","expect"],unsupported:[]},"#/properties/probes/items/proper\
ties/expect":{fields:["disposition","place","stage","reply","wire","overhead","path"],unsupported:[]},"#/properties/brok\
enBy/items":{fields:["name","patch","then"],unsupported:[]},"#/properties/brokenBy/items/properties/then/additionalPrope\
rties":{fields:["disposition","reply"],unsupported:[]},"#/properties/fixedBy/items":{fields:["name","patch","then"],unsupported:[]},
"#/properties/fixedBy/items/properties/then/additionalProperties":{fields:["disposition","reply"],unsupported:[]}},q={"#":{
fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","SubnetMax",
"IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/Backend":{fields:["Type","VNI","Port","Lis\
tenPort","DirectRouting","MTU"],unsupported:["GBP","Learning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInter\
val","Mode"]}};export{x as netConf,q as netConfFields,v as scenario,T as scenarioFields};
