// Made by build/validators.ts from sim/scenario/language. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
const T=w,y={additionalProperties:!1,type:"object",required:["version","name","fabric","hosts","network"],properties:{version:{
const:1,type:"number"},name:{type:"string"},description:{type:"string"},seed:{minimum:0,maximum:4294967295,type:"integer"},
profile:{additionalProperties:!1,type:"object",properties:{aws:{type:"string",enum:["2025","2023","2017"]},flannel:{type:"\
string",enum:["0.28","0.8"]},calico:{type:"string",enum:["3.28"]},kernel:{type:"string",enum:["6.1"]}}},assumptions:{type:"\
object",additionalProperties:{type:["boolean","number"]}},include:{minItems:1,type:"array",items:{type:"string"}},fabric:{
type:"object",discriminator:{propertyName:"type"},required:["type"],oneOf:[{additionalProperties:!1,type:"object",required:[
"type","subnets"],properties:{type:{type:"string",enum:["aws"]},vpc:{additionalProperties:!1,type:"object",required:["ci\
dr"],properties:{name:{type:"string"},cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"integer"},region:{type:"s\
tring"}}},vpcs:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:["cidr"],properties:{
cidr:{type:"string"},mtu:{minimum:576,maximum:9001,type:"integer"},region:{type:"string"},secondaryCidrs:{minItems:1,type:"\
array",items:{type:"string"}}}}},subnets:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:[
"zone","cidr"],properties:{vpc:{type:"string"},zone:{type:"string"},cidr:{type:"string"},routeTable:{type:"string"},networkAcl:{
type:"string"}}}},routeTables:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{vpc:{
type:"string"},main:{type:"boolean"},quota:{minimum:1,maximum:1e3,type:"integer"},propagation:{minItems:1,type:"array",items:{
type:"string"}},routes:{type:"array",items:{additionalProperties:!1,type:"object",required:["destination","target"],properties:{
destination:{type:"string"},target:{type:"string"}}}}}}},networkAcls:{type:"object",additionalProperties:{additionalProperties:!1,
type:"object",properties:{vpc:{type:"string"},ingress:{type:"array",items:{additionalProperties:!1,type:"object",required:[
"rule","action","protocol","from"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{type:"string",enum:[
"allow","deny"]},protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"\
object",required:["type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"inte\
ger"}}},from:{type:"string"}}}},egress:{type:"array",items:{additionalProperties:!1,type:"object",required:["rule","acti\
on","protocol","to"],properties:{rule:{minimum:1,maximum:32766,type:"integer"},action:{type:"string",enum:["allow","deny"]},
protocol:{type:["string","integer"]},ports:{type:["string","integer"]},icmp:{additionalProperties:!1,type:"object",required:[
"type"],properties:{type:{minimum:0,maximum:255,type:"integer"},code:{minimum:0,maximum:255,type:"integer"}}},to:{type:"\
string"}}}}}}},securityGroups:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",properties:{vpc:{
type:"string"},ingress:{type:"array",items:{additionalProperties:!1,type:"object",required:["protocol","from"],properties:{
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
{additionalProperties:!1,type:"object",required:["type","segments"],properties:{type:{type:"string",enum:["lan"]},segments:{
type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:["cidr"],properties:{cidr:{type:"stri\
ng"},mtu:{minimum:576,maximum:9216,type:"integer"}}}},routers:{type:"object",additionalProperties:{additionalProperties:!1,
type:"object",required:["segments"],properties:{segments:{type:"object",additionalProperties:{type:"string"}},routes:{type:"\
array",items:{additionalProperties:!1,type:"object",required:["destination","via"],properties:{destination:{type:"string"},
via:{type:"string"}}}}}}}}}]},hosts:{type:"object",additionalProperties:{additionalProperties:!1,type:"object",required:[
"subnet","address"],properties:{subnet:{type:"string"},address:{type:"string"},secondaryAddresses:{minItems:1,type:"arra\
y",items:{type:"string"}},prefixes:{minItems:1,type:"array",items:{type:"string"}},publicAddress:{type:"boolean"},mtu:{minimum:576,
maximum:9216,type:"integer"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"array",items:{type:"strin\
g"}},connectionTracking:{additionalProperties:!1,type:"object",properties:{tcpEstablishedTimeout:{minimum:60,maximum:432e3,
type:"integer"},udpTimeout:{minimum:30,maximum:60,type:"integer"},udpStreamTimeout:{minimum:60,maximum:180,type:"integer"}}},
interface:{type:"string"},interfaces:{minItems:1,type:"array",items:{additionalProperties:!1,type:"object",required:["in\
terface","subnet","address"],properties:{interface:{type:"string"},subnet:{type:"string"},address:{type:"string"},secondaryAddresses:{
minItems:1,type:"array",items:{type:"string"}},prefixes:{minItems:1,type:"array",items:{type:"string"}},publicAddress:{type:"\
boolean"},mtu:{minimum:576,maximum:9216,type:"integer"},sourceDestCheck:{type:"boolean"},securityGroups:{minItems:1,type:"\
array",items:{type:"string"}},connectionTracking:{additionalProperties:!1,type:"object",properties:{tcpEstablishedTimeout:{
minimum:60,maximum:432e3,type:"integer"},udpTimeout:{minimum:30,maximum:60,type:"integer"},udpStreamTimeout:{minimum:60,
maximum:180,type:"integer"}}}}}},podCIDR:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{
type:"object",additionalProperties:{type:"string"}},forwardPolicy:{type:"string",enum:["ACCEPT","DROP"]},iptables:{type:"\
string"},sysctls:{type:"object",additionalProperties:{type:"integer"}}}}},network:{type:"object",discriminator:{propertyName:"\
type"},required:["type"],oneOf:[{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{
type:"string",enum:["flannel"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","B\
ackend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{
Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},ListenPort:{
minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"integer"},RouteTableID:{
type:["string","array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{
type:"boolean"}}}}},{additionalProperties:!1,type:"object",required:["type","net-conf.json"],properties:{type:{type:"str\
ing",enum:["canal"]},"net-conf.json":{additionalProperties:!1,type:["string","object"],required:["Network","Backend"],properties:{
Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],properties:{Type:{type:"string"},
VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"integer"},ListenPort:{minimum:1,maximum:65535,
type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"integer"},RouteTableID:{type:["string",
"array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"boolean"},EnableNFTables:{type:"boolean"}}},
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
string"}}}}}}}}},k=Object.prototype.hasOwnProperty;function w(h,{instancePath:i="",parentData:A,parentDataProperty:N,rootData:j=h}={}){
let e=null,s=0;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.version===void 0){const f={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),s++}if(h.name===void 0){const f={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),s++}
if(h.fabric===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fabric"}};
e===null?e=[f]:e.push(f),s++}if(h.hosts===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hosts"}};e===null?e=[f]:e.push(f),s++}if(h.network===void 0){const f={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"network"}};e===null?e=[f]:e.push(f),s++}for(const f in h)if(!k.call(y.
properties,f)){const m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[m]:e.push(m),s++}if(h.version!==void 0){let f=h.version;if(!(typeof f=="number"&&isFinite(f))){const m={instancePath:i+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),s++}if(f!==
1){const m={instancePath:i+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[m]:e.push(m),s++}}if(h.name!==void 0&&typeof h.name!="string"){const f={instancePath:i+"/name",schemaPath:"#/pro\
perties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(h.description!==void 0&&typeof h.
description!="string"){const f={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(h.seed!==void 0){let f=h.seed;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f))){const m={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(f)){if(f>4294967295||isNaN(f)){const m={instancePath:i+
"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295}};e===null?e=[
m]:e.push(m),s++}if(f<0||isNaN(f)){const m={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),s++}}}if(h.profile!==void 0){let f=h.profile;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const m in f)if(!(m==="aws"||m==="flannel"||m==="calico"||m==="kernel")){const n={instancePath:i+
"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[n]:e.push(n),s++}if(f.aws!==void 0){let m=f.aws;if(typeof m!="string"){const n={instancePath:i+"/profile/aws",
schemaPath:"#/properties/profile/properties/aws/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}
if(!(m==="2025"||m==="2023"||m==="2017")){const n={instancePath:i+"/profile/aws",schemaPath:"#/properties/profile/proper\
ties/aws/enum",keyword:"enum",params:{allowedValues:y.properties.profile.properties.aws.enum}};e===null?e=[n]:e.push(n),
s++}}if(f.flannel!==void 0){let m=f.flannel;if(typeof m!="string"){const n={instancePath:i+"/profile/flannel",schemaPath:"\
#/properties/profile/properties/flannel/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(m===
"0.28"||m==="0.8")){const n={instancePath:i+"/profile/flannel",schemaPath:"#/properties/profile/properties/flannel/enum",
keyword:"enum",params:{allowedValues:y.properties.profile.properties.flannel.enum}};e===null?e=[n]:e.push(n),s++}}if(f.calico!==
void 0){let m=f.calico;if(typeof m!="string"){const n={instancePath:i+"/profile/calico",schemaPath:"#/properties/profile\
/properties/calico/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(m!=="3.28"){const n={instancePath:i+
"/profile/calico",schemaPath:"#/properties/profile/properties/calico/enum",keyword:"enum",params:{allowedValues:y.properties.
profile.properties.calico.enum}};e===null?e=[n]:e.push(n),s++}}if(f.kernel!==void 0){let m=f.kernel;if(typeof m!="string"){
const n={instancePath:i+"/profile/kernel",schemaPath:"#/properties/profile/properties/kernel/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}if(m!=="6.1"){const n={instancePath:i+"/profile/kernel",schemaPath:"#/prope\
rties/profile/properties/kernel/enum",keyword:"enum",params:{allowedValues:y.properties.profile.properties.kernel.enum}};
e===null?e=[n]:e.push(n),s++}}}else{const m={instancePath:i+"/profile",schemaPath:"#/properties/profile/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(h.assumptions!==void 0){let f=h.assumptions;if(f&&typeof f==
"object"&&!Array.isArray(f))for(const m in f){let n=f[m];if(typeof n!="boolean"&&!(typeof n=="number"&&isFinite(n))){const o={
instancePath:i+"/assumptions/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/assumptions/additionalP\
roperties/type",keyword:"type",params:{type:y.properties.assumptions.additionalProperties.type}};e===null?e=[o]:e.push(o),
s++}}else{const m={instancePath:i+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),s++}}if(h.include!==void 0){let f=h.include;if(Array.isArray(f)){if(f.length<1){const n={
instancePath:i+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:
e.push(n),s++}const m=f.length;for(let n=0;n<m;n++)if(typeof f[n]!="string"){const o={instancePath:i+"/include/"+n,schemaPath:"\
#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const m={instancePath:i+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(h.
fabric!==void 0){let f=h.fabric;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const n={instancePath:i+
"/fabric",schemaPath:"#/properties/fabric/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.
push(n),s++}const m=f.type;if(typeof m=="string")if(m==="aws")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){
const n={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[n]:e.push(n),s++}if(f.subnets===void 0){const n={instancePath:i+"/fabric",schemaPath:"#/properties/f\
abric/oneOf/0/required",keyword:"required",params:{missingProperty:"subnets"}};e===null?e=[n]:e.push(n),s++}for(const n in f)
if(!k.call(y.properties.fabric.oneOf[0].properties,n)){const o={instancePath:i+"/fabric",schemaPath:"#/properties/fabric\
/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}
if(f.type!==void 0){let n=f.type;if(typeof n!="string"){const o={instancePath:i+"/fabric/type",schemaPath:"#/properties/\
fabric/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n!=="aws"){const o={
instancePath:i+"/fabric/type",schemaPath:"#/properties/fabric/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:y.
properties.fabric.oneOf[0].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(f.vpc!==void 0){let n=f.vpc;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.cidr===void 0){const o={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fabric/o\
neOf/0/properties/vpc/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[o]:e.push(o),s++}for(const o in n)
if(!(o==="name"||o==="cidr"||o==="mtu"||o==="region")){const a={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fa\
bric/oneOf/0/properties/vpc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?
e=[a]:e.push(a),s++}if(n.name!==void 0&&typeof n.name!="string"){const o={instancePath:i+"/fabric/vpc/name",schemaPath:"\
#/properties/fabric/oneOf/0/properties/vpc/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),s++}if(n.cidr!==void 0&&typeof n.cidr!="string"){const o={instancePath:i+"/fabric/vpc/cidr",schemaPath:"#/proper\
ties/fabric/oneOf/0/properties/vpc/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}if(n.mtu!==void 0){let o=n.mtu;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:i+"/f\
abric/vpc/mtu",schemaPath:"#/properties/fabric/oneOf/0/properties/vpc/properties/mtu/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[a]:e.push(a),s++}if(typeof o=="number"&&isFinite(o)){if(o>9001||isNaN(o)){const a={instancePath:i+
"/fabric/vpc/mtu",schemaPath:"#/properties/fabric/oneOf/0/properties/vpc/properties/mtu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9001}};e===null?e=[a]:e.push(a),s++}if(o<576||isNaN(o)){const a={instancePath:i+"/fabric/vpc/mtu",
schemaPath:"#/properties/fabric/oneOf/0/properties/vpc/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",
limit:576}};e===null?e=[a]:e.push(a),s++}}}if(n.region!==void 0&&typeof n.region!="string"){const o={instancePath:i+"/fa\
bric/vpc/region",schemaPath:"#/properties/fabric/oneOf/0/properties/vpc/properties/region/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/fabric/vpc",schemaPath:"#/properties/fabric/oneOf\
/0/properties/vpc/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.vpcs!==void 0){let n=f.
vpcs;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.cidr===void 0){const t={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/fabric/oneOf/0/properties/vpcs/additionalProperties/required",keyword:"required",params:{missingProperty:"cidr"}};
e===null?e=[t]:e.push(t),s++}for(const t in a)if(!(t==="cidr"||t==="mtu"||t==="region"||t==="secondaryCidrs")){const r={
instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properti\
es/vpcs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[r]:e.push(r),s++}if(a.cidr!==void 0&&typeof a.cidr!="string"){const t={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/oneOf/0/properties/vpcs/additionalProperties/propertie\
s/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.mtu!==void 0){let t=a.mtu;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/mtu",schemaPath:"#/properties/fabric/oneOf/0/properties/vpcs/additionalProperties/properties/mtu/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>9001||isNaN(t)){const r={
instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/oneOf/0/p\
roperties/vpcs/additionalProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9001}};e===null?
e=[r]:e.push(r),s++}if(t<576||isNaN(t)){const r={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/mtu",schemaPath:"#/properties/fabric/oneOf/0/properties/vpcs/additionalProperties/properties/mtu/minimum",keyword:"min\
imum",params:{comparison:">=",limit:576}};e===null?e=[r]:e.push(r),s++}}}if(a.region!==void 0&&typeof a.region!="string"){
const t={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/fabr\
ic/oneOf/0/properties/vpcs/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(a.secondaryCidrs!==void 0){let t=a.secondaryCidrs;if(Array.isArray(t)){if(t.length<1){const p={instancePath:i+
"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/properties/fabric/oneOf/0/prope\
rties/vpcs/additionalProperties/properties/secondaryCidrs/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:
e.push(p),s++}const r=t.length;for(let p=0;p<r;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/fabric/vpcs/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/vpcs/additionalPr\
operties/properties/secondaryCidrs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{
const r={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryCidrs",schemaPath:"#/propert\
ies/fabric/oneOf/0/properties/vpcs/additionalProperties/properties/secondaryCidrs/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/fabric/vpcs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/oneOf/0/properties/vpcs/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/vpcs",schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/vpcs/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.subnets!==void 0){let n=f.subnets;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
zone===void 0){const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/fabric/oneOf/0/properties/subnets/additionalProperties/required",keyword:"required",params:{missingProperty:"zone"}};
e===null?e=[t]:e.push(t),s++}if(a.cidr===void 0){const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/required",keyword:"required",
params:{missingProperty:"cidr"}};e===null?e=[t]:e.push(t),s++}for(const t in a)if(!(t==="vpc"||t==="zone"||t==="cidr"||t===
"routeTable"||t==="networkAcl")){const r={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const t={instancePath:i+
"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/oneOf/0/properties/su\
bnets/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.
zone!==void 0&&typeof a.zone!="string"){const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/zone",schemaPath:"#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/properties/zone/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.cidr!==void 0&&typeof a.cidr!="string"){const t={instancePath:i+
"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"#/properties/fabric/oneOf/0/properties/s\
ubnets/additionalProperties/properties/cidr/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.
routeTable!==void 0&&typeof a.routeTable!="string"){const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/properties/rou\
teTable/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.networkAcl!==void 0&&typeof a.networkAcl!=
"string"){const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/networkAcl",schemaPath:"\
#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/properties/networkAcl/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i+"/fabric/subnets/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/subnets/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/subnets",schemaPath:"#/properties/fabric/o\
neOf/0/properties/subnets/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.routeTables!==
void 0){let n=f.routeTables;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="ob\
ject"&&!Array.isArray(a)){for(const t in a)if(!(t==="vpc"||t==="main"||t==="quota"||t==="propagation"||t==="routes")){const r={
instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/p\
roperties/routeTables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),s++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const t={instancePath:i+"/fabric/routeTables/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalP\
roperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.main!==void 0&&typeof a.
main!="boolean"){const t={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/main",schemaPath:"\
#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/main/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[t]:e.push(t),s++}if(a.quota!==void 0){let t=a.quota;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){const r={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/prop\
erties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/quota/type",keyword:"type",params:{type:"in\
teger"}};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){const r={instancePath:i+"/\
fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/quota",schemaPath:"#/properties/fabric/oneOf/0/propertie\
s/routeTables/additionalProperties/properties/quota/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};e===null?
e=[r]:e.push(r),s++}if(t<1||isNaN(t)){const r={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/quota",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/quota/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),s++}}}if(a.propagation!==void 0){let t=a.
propagation;if(Array.isArray(t)){if(t.length<1){const p={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/propertie\
s/propagation/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}const r=t.length;for(let p=0;p<
r;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/propagation/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/propaga\
tion/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:i+"/fab\
ric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation",schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/routeTables/additionalProperties/properties/propagation/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:
e.push(r),s++}}if(a.routes!==void 0){let t=a.routes;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){let l=t[p];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.destination===void 0){const d={instancePath:i+"/fabric/routeTables/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/addit\
ionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"destination"}};e===null?e=
[d]:e.push(d),s++}if(l.target===void 0){const d={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routes/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/routes\
/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[d]:e.push(d),s++}for(const d in l)if(!(d===
"destination"||d==="target")){const c={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
routes/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/routes/items/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),s++}if(l.destination!==
void 0&&typeof l.destination!="string"){const d={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routes/"+p+"/destination",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/pr\
operties/routes/items/properties/destination/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(l.
target!==void 0&&typeof l.target!="string"){const d={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/routes/"+p+"/target",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/p\
roperties/routes/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{
const d={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p,schemaPath:"#/prope\
rties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/routes/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:i+"/fabric/routeTables/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/rou\
tes/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/fabric/rou\
teTables/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/addit\
ionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+
"/fabric/routeTables",schemaPath:"#/properties/fabric/oneOf/0/properties/routeTables/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),s++}}if(f.networkAcls!==void 0){let n=f.networkAcls;if(n&&typeof n=="object"&&!Array.
isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t in a)if(!(t==="vpc"||t===
"ingress"||t==="egress")){const r={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const t={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/oneOf/0/propertie\
s/networkAcls/additionalProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(a.ingress!==void 0){let t=a.ingress;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){let l=t[p];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.rule===void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties\
/ingress/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[d]:e.push(d),s++}if(l.action===
void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p,schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"requ\
ired",params:{missingProperty:"action"}};e===null?e=[d]:e.push(d),s++}if(l.protocol===void 0){const d={instancePath:i+"/\
fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/prop\
erties/networkAcls/additionalProperties/properties/ingress/items/required",keyword:"required",params:{missingProperty:"p\
rotocol"}};e===null?e=[d]:e.push(d),s++}if(l.from===void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalPropert\
ies/properties/ingress/items/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[d]:e.push(d),s++}
for(const d in l)if(!(d==="rule"||d==="action"||d==="protocol"||d==="ports"||d==="icmp"||d==="from")){const c={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/pr\
operties/networkAcls/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d}};e===null?e=[c]:e.push(c),s++}if(l.rule!==void 0){let d=l.rule;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/i\
ngress/"+p+"/rule",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingres\
s/items/properties/rule/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof d=="number"&&
isFinite(d)){if(d>32766||isNaN(d)){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/ingress/"+p+"/rule",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ing\
ress/items/properties/rule/maximum",keyword:"maximum",params:{comparison:"<=",limit:32766}};e===null?e=[c]:e.push(c),s++}
if(d<1||isNaN(d)){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+
"/rule",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/pro\
perties/rule/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}if(l.action!==void 0){
let d=l.action;if(typeof d!="string"){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ingress/"+p+"/action",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/proper\
ties/ingress/items/properties/action/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(d===
"allow"||d==="deny")){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
p+"/action",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items\
/properties/action/enum",keyword:"enum",params:{allowedValues:y.properties.fabric.oneOf[0].properties.networkAcls.additionalProperties.
properties.ingress.items.properties.action.enum}};e===null?e=[c]:e.push(c),s++}}if(l.protocol!==void 0){let d=l.protocol;
if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/networkAc\
ls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/protocol",schemaPath:"#/properties/fabric/oneOf/0/properti\
es/networkAcls/additionalProperties/properties/ingress/items/properties/protocol/type",keyword:"type",params:{type:y.properties.
fabric.oneOf[0].properties.networkAcls.additionalProperties.properties.ingress.items.properties.protocol.type}};e===null?
e=[c]:e.push(c),s++}}if(l.ports!==void 0){let d=l.ports;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&
isFinite(d))){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/po\
rts",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/proper\
ties/ports/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].properties.networkAcls.additionalProperties.properties.
ingress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){let d=l.icmp;if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){if(d.type===void 0){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/pr\
operties/ingress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[c]:e.push(
c),s++}for(const c in d)if(!(c==="type"||c==="code")){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalPrope\
rties/properties/ingress/items/properties/icmp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[u]:e.push(u),s++}if(d.type!==void 0){let c=d.type;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){
const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/type",schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/propert\
ies/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){
if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+
p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/it\
ems/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(
u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingre\
ss/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingre\
ss/items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(
u),s++}}}if(d.code!==void 0){let c=d.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/properties/fabr\
ic/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/properties/code/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={
instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/\
properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/propertie\
s/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={
instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/\
properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/propertie\
s/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),s++}}}}else{const c={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/on\
eOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),s++}}if(l.from!==void 0&&typeof l.from!="string"){const d={instancePath:i+"/fab\
ric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/from",schemaPath:"#/properties/fabric/oneOf/0\
/properties/networkAcls/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties\
/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/properties/fabric/oneOf/0/prope\
rties/networkAcls/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(
r),s++}}if(a.egress!==void 0){let t=a.egress;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){let l=t[p];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.rule===void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperti\
es/properties/egress/items/required",keyword:"required",params:{missingProperty:"rule"}};e===null?e=[d]:e.push(d),s++}if(l.
action===void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/required",keyword:"requi\
red",params:{missingProperty:"action"}};e===null?e=[d]:e.push(d),s++}if(l.protocol===void 0){const d={instancePath:i+"/f\
abric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/networkAcls/additionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"prot\
ocol"}};e===null?e=[d]:e.push(d),s++}if(l.to===void 0){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/pro\
perties/egress/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[d]:e.push(d),s++}for(const d in l)
if(!(d==="rule"||d==="action"||d==="protocol"||d==="ports"||d==="icmp"||d==="to")){const c={instancePath:i+"/fabric/netw\
orkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/netwo\
rkAcls/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),s++}if(l.rule!==void 0){let d=l.rule;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){
const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/rule",schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof d=="number"&&isFinite(d)){if(d>32766||isNaN(d)){const c={
instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/rule",schemaPath:"#/proper\
ties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:32766}};e===null?e=[c]:e.push(c),s++}if(d<1||isNaN(d)){const c={instancePath:i+"/\
fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/rule",schemaPath:"#/properties/fabric/oneOf\
/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/rule/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}if(l.action!==void 0){let d=l.action;if(typeof d!="string"){const c={
instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/action",schemaPath:"#/prop\
erties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/action/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(d==="allow"||d==="deny")){const c={instancePath:i+"/fabr\
ic/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/action",schemaPath:"#/properties/fabric/oneOf/0\
/properties/networkAcls/additionalProperties/properties/egress/items/properties/action/enum",keyword:"enum",params:{allowedValues:y.
properties.fabric.oneOf[0].properties.networkAcls.additionalProperties.properties.egress.items.properties.action.enum}};
e===null?e=[c]:e.push(c),s++}}if(l.protocol!==void 0){let d=l.protocol;if(typeof d!="string"&&!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/e\
gress/"+p+"/protocol",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egr\
ess/items/properties/protocol/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].properties.networkAcls.additionalProperties.
properties.egress.items.properties.protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let d=l.ports;if(typeof d!=
"string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/networkAcls/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/ports",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/addi\
tionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].
properties.networkAcls.additionalProperties.properties.egress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}
if(l.icmp!==void 0){let d=l.icmp;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){const c={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp",schemaPath:"#/properties/fabric/one\
Of/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[c]:e.push(c),s++}for(const c in d)if(!(c==="type"||c==="code")){const u={instancePath:i+
"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp",schemaPath:"#/properties/fabric/one\
Of/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/icmp/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),s++}if(d.type!==void 0){let c=d.type;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/prop\
erties/egress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(
u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/\
additionalProperties/properties/egress/items/properties/icmp/properties/type/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/\
additionalProperties/properties/egress/items/properties/icmp/properties/type/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[u]:e.push(u),s++}}}if(d.code!==void 0){let c=d.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c))){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icm\
p/code",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/prop\
erties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}if(typeof c=="num\
ber"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/prop\
erties/egress/items/properties/icmp/properties/code/maximum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?
e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/prop\
erties/egress/items/properties/icmp/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[u]:e.push(u),s++}}}}else{const c={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/eg\
ress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/i\
tems/properties/icmp/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}if(l.to!==void 0&&typeof l.
to!="string"){const d={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/to",
schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items/properties/t\
o/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i+"/fabric/netwo\
rkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/networ\
kAcls/additionalProperties/properties/egress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const r={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"\
#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/fabric/networkAcls/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/networkAcls",schemaPath:"#/propertie\
s/fabric/oneOf/0/properties/networkAcls/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.
securityGroups!==void 0){let n=f.securityGroups;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const t in a)if(!(t==="vpc"||t==="ingress"||t==="egress")){const r={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/se\
curityGroups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[r]:e.push(r),s++}if(a.vpc!==void 0&&typeof a.vpc!="string"){const t={instancePath:i+"/fabric/securityGroups/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/addition\
alProperties/properties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(a.ingress!==void 0){
let t=a.ingress;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.protocol===void 0){const d={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingress/i\
tems/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=[d]:e.push(d),s++}if(l.from===void 0){
const d={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p,schemaPath:"#/p\
roperties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingress/items/required",keyword:"requ\
ired",params:{missingProperty:"from"}};e===null?e=[d]:e.push(d),s++}for(const d in l)if(!(d==="protocol"||d==="ports"||d===
"icmp"||d==="from")){const c={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingres\
s/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingress/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),s++}if(l.protocol!==
void 0){let d=l.protocol;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/protocol",schemaPath:"#/properties/fa\
bric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingress/items/properties/protocol/type",keyword:"\
type",params:{type:y.properties.fabric.oneOf[0].properties.securityGroups.additionalProperties.properties.ingress.items.
properties.protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let d=l.ports;if(typeof d!="string"&&!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p+"/ports",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalPropertie\
s/properties/ingress/items/properties/ports/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].properties.securityGroups.
additionalProperties.properties.ingress.items.properties.ports.type}};e===null?e=[c]:e.push(c),s++}}if(l.icmp!==void 0){
let d=l.icmp;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){const c={instancePath:i+"/fabric/securityG\
roups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/propertie\
s/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[c]:e.push(c),s++}for(const c in d)if(!(c==="type"||c==="code")){const u={instancePath:i+"/fabric/sec\
urityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/pro\
perties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),s++}if(d.type!==void 0){let c=d.type;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalPrope\
rties/properties/ingress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"integer"}};e===null?e=
[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/securityGroup\
s/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properti\
es/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/type/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fabric/s\
ecurityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneO\
f/0/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/type/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),s++}}}if(d.code!==void 0){let c=d.code;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalPrope\
rties/properties/ingress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};e===null?e=
[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/securityGroup\
s/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/0/properti\
es/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fabric/s\
ecurityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneO\
f/0/properties/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/properties/code/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),s++}}}}else{const c={instancePath:i+"/fabric/securit\
yGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0/propert\
ies/securityGroups/additionalProperties/properties/ingress/items/properties/icmp/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[c]:e.push(c),s++}}if(l.from!==void 0&&typeof l.from!="string"){const d={instancePath:i+"/fabric/securi\
tyGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress/"+p+"/from",schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/securityGroups/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/ingress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/propert\
ies/ingress/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/ingress",schemaPath:"#/properties/fabric/oneOf/0/pr\
operties/securityGroups/additionalProperties/properties/ingress/type",keyword:"type",params:{type:"array"}};e===null?e=[
r]:e.push(r),s++}}if(a.egress!==void 0){let t=a.egress;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){let l=t[p];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.protocol===void 0){const d={instancePath:i+"/fabric/securityGroups/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/ad\
ditionalProperties/properties/egress/items/required",keyword:"required",params:{missingProperty:"protocol"}};e===null?e=
[d]:e.push(d),s++}if(l.to===void 0){const d={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/egr\
ess/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[d]:e.push(d),s++}for(const d in l)if(!(d===
"protocol"||d==="ports"||d==="icmp"||d==="to")){const c={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properti\
es/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(
c),s++}if(l.protocol!==void 0){let d=l.protocol;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(
d))){const c={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/protocol",
schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/propertie\
s/protocol/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].properties.securityGroups.additionalProperties.
properties.egress.items.properties.protocol.type}};e===null?e=[c]:e.push(c),s++}}if(l.ports!==void 0){let d=l.ports;if(typeof d!=
"string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const c={instancePath:i+"/fabric/securityGroups/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/ports",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/a\
dditionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type:y.properties.fabric.oneOf[0].
properties.securityGroups.additionalProperties.properties.egress.items.properties.ports.type}};e===null?e=[c]:e.push(c),
s++}}if(l.icmp!==void 0){let d=l.icmp;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.type===void 0){const c={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp",schemaPath:"#/properties/fabric/\
oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/required",keyword:"requir\
ed",params:{missingProperty:"type"}};e===null?e=[c]:e.push(c),s++}for(const c in d)if(!(c==="type"||c==="code")){const u={
instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp",schemaPath:"#/pro\
perties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),s++}if(d.type!==void 0){
let c=d.type;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+"/fabric/securityGroups/"+
o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fabric/oneOf/0/properties/se\
curityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fa\
bric/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+
"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/type",schemaPath:"#/properties/fa\
bric/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/type/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),s++}}}if(d.code!==void 0){let c=d.code;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const u={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/ad\
ditionalProperties/properties/egress/items/properties/icmp/properties/code/type",keyword:"type",params:{type:"integer"}};
e===null?e=[u]:e.push(u),s++}if(typeof c=="number"&&isFinite(c)){if(c>255||isNaN(c)){const u={instancePath:i+"/fabric/se\
curityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/code",schemaPath:"#/properties/fabric/oneOf/\
0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:255}};e===null?e=[u]:e.push(u),s++}if(c<0||isNaN(c)){const u={instancePath:i+"/fa\
bric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp/code",schemaPath:"#/properties/fabric\
/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/properties/code/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),s++}}}}else{const c={instancePath:i+"/fabri\
c/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/icmp",schemaPath:"#/properties/fabric/oneOf/0\
/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),s++}}if(l.to!==void 0&&typeof l.to!="string"){const d={instancePath:i+"/fabric/securi\
tyGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress/"+p+"/to",schemaPath:"#/properties/fabric/oneOf/0/propertie\
s/securityGroups/additionalProperties/properties/egress/items/properties/to/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/egress/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/egr\
ess/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:i+"/fab\
ric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/egress",schemaPath:"#/properties/fabric/oneOf/0/properti\
es/securityGroups/additionalProperties/properties/egress/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(
r),s++}}}else{const t={instancePath:i+"/fabric/securityGroups/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/fabric/oneOf/0/properties/securityGroups/additionalProperties/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/securityGroups",schemaPath:"#/properties/fabric/oneOf/0/\
properties/securityGroups/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.gateways!==void 0){
let n=f.gateways;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.type===void 0){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),s++}const t=a.type;if(typeof t=="string")if(t==="internet")if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.type===void 0){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),s++}for(const r in a)if(!(r==="type"||r==="vpc")){const p={instancePath:i+"/fabric/gate\
ways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalPr\
operties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(
p),s++}if(a.type!==void 0){let r=a.type;if(typeof r!="string"){const p={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf\
/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="internet"){const p={
instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/oneO\
f/0/properties/gateways/additionalProperties/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:y.properties.
fabric.oneOf[0].properties.gateways.additionalProperties.oneOf[0].properties.type.enum}};e===null?e=[p]:e.push(p),s++}}if(a.
vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vpc",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/0/properties/vpc/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/0/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}else if(t==="nat")if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.type===void 0){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[r]:e.push(r),s++}if(a.subnet===void 0){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/require\
d",keyword:"required",params:{missingProperty:"subnet"}};e===null?e=[r]:e.push(r),s++}if(a.address===void 0){const r={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways\
/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[r]:e.push(r),
s++}for(const r in a)if(!(r==="type"||r==="subnet"||r==="address")){const p={instancePath:i+"/fabric/gateways/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(a.type!==
void 0){let r=a.type;if(typeof r!="string"){const p={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/type",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/properties/type/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="nat"){const p={instancePath:i+"/fabric/\
gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/\
additionalProperties/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:y.properties.fabric.oneOf[0].properties.
gateways.additionalProperties.oneOf[1].properties.type.enum}};e===null?e=[p]:e.push(p),s++}}if(a.subnet!==void 0&&typeof a.
subnet!="string"){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnet",schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/properties/subnet/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.address!==void 0&&typeof a.address!="string"){const r={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/fabric/oneOf/0/properti\
es/gateways/additionalProperties/oneOf/1/properties/address/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}}else{const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}else if(t==="vpn")if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.type===void 0){const r={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways\
/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}
if(a.customer===void 0){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty:"\
customer"}};e===null?e=[r]:e.push(r),s++}for(const r in a)if(!(r==="type"||r==="vpc"||r==="customer")){const p={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways\
/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[p]:e.push(p),s++}if(a.type!==void 0){let r=a.type;if(typeof r!="string"){const p={instancePath:i+"/fabric/gateways/"+
o.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalP\
roperties/oneOf/2/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="vpn"){
const p={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/fa\
bric/oneOf/0/properties/gateways/additionalProperties/oneOf/2/properties/type/enum",keyword:"enum",params:{allowedValues:y.
properties.fabric.oneOf[0].properties.gateways.additionalProperties.oneOf[2].properties.type.enum}};e===null?e=[p]:e.push(
p),s++}}if(a.vpc!==void 0&&typeof a.vpc!="string"){const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vpc",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/2/properties/v\
pc/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.customer!==void 0){let r=a.customer;if(Array.
isArray(r)){if(r.length<1){const l={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/custom\
er",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/2/properties/customer/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}const p=r.length;for(let l=0;l<p;l++)if(typeof r[l]!=
"string"){const d={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/customer/"+l,schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/2/properties/customer/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{const p={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/customer",schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/o\
neOf/2/properties/customer/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways\
/additionalProperties/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}else{const r={instancePath:i+
"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways\
/additionalProperties/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:t}};e===null?e=
[r]:e.push(r),s++}else{const r={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:t}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i+"/fabric/gateways/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/gateways",schemaPath:"\
#/properties/fabric/oneOf/0/properties/gateways/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}
if(f.peerings!==void 0){let n=f.peerings;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.vpcs===void 0){const t={instancePath:i+"/fabric/peerings/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/peerings/additionalProperties/required",keyword:"\
required",params:{missingProperty:"vpcs"}};e===null?e=[t]:e.push(t),s++}for(const t in a)if(t!=="vpcs"){const r={instancePath:i+
"/fabric/peerings/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/peerings\
/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:
e.push(r),s++}if(a.vpcs!==void 0){let t=a.vpcs;if(Array.isArray(t)){if(t.length>2){const p={instancePath:i+"/fabric/peer\
ings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/properties/fabric/oneOf/0/properties/peerings/addi\
tionalProperties/properties/vpcs/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[p]:e.push(p),s++}if(t.length<
2){const p={instancePath:i+"/fabric/peerings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/properties\
/fabric/oneOf/0/properties/peerings/additionalProperties/properties/vpcs/minItems",keyword:"minItems",params:{limit:2}};
e===null?e=[p]:e.push(p),s++}const r=t.length;for(let p=0;p<r;p++)if(typeof t[p]!="string"){const l={instancePath:i+"/fa\
bric/peerings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs/"+p,schemaPath:"#/properties/fabric/oneOf/0/properties/p\
eerings/additionalProperties/properties/vpcs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
s++}}else{const r={instancePath:i+"/fabric/peerings/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpcs",schemaPath:"#/pro\
perties/fabric/oneOf/0/properties/peerings/additionalProperties/properties/vpcs/type",keyword:"type",params:{type:"array"}};
e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/fabric/peerings/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/fabric/oneOf/0/properties/peerings/additionalProperties/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/peerings",schemaPath:"#/properties/fabric/oneO\
f/0/properties/peerings/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.transitGateways!==
void 0){let n=f.transitGateways;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.attachments===void 0){const t={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/requir\
ed",keyword:"required",params:{missingProperty:"attachments"}};e===null?e=[t]:e.push(t),s++}for(const t in a)if(!(t==="a\
ttachments"||t==="routeTables")){const r={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.attachments!==void 0){let t=a.attachments;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const r in t){let p=t[r];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
subnets===void 0){const l={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachme\
nts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additi\
onalProperties/properties/attachments/additionalProperties/required",keyword:"required",params:{missingProperty:"subnets"}};
e===null?e=[l]:e.push(l),s++}for(const l in p)if(!(l==="vpc"||l==="subnets"||l==="routeTable"||l==="propagation")){const d={
instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/a\
ttachments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),s++}if(p.vpc!==void 0&&typeof p.vpc!="string"){const l={instancePath:i+"/fabric/transitGateways/"+o.
replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/vpc",schemaPath:"#/pro\
perties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/prope\
rties/vpc/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.subnets!==void 0){let l=p.subnets;
if(Array.isArray(l)){if(l.length<1){const c={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/attachments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnets",schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/subnets/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const d=l.length;for(let c=0;c<d;c++)if(typeof l[c]!="string"){
const u={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,
"~0").replace(/\//g,"~1")+"/subnets/"+c,schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalPro\
perties/properties/attachments/additionalProperties/properties/subnets/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),s++}}else{const d={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/attachments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnets",schemaPath:"#/properties/fabric/oneOf/0/proper\
ties/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/subnets/type",keyword:"\
type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(p.routeTable!==void 0&&typeof p.routeTable!="string"){const l={
instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,"~0").
replace(/\//g,"~1")+"/routeTable",schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalPropertie\
s/properties/attachments/additionalProperties/properties/routeTable/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}if(p.propagation!==void 0){let l=p.propagation;if(Array.isArray(l)){const d=l.length;for(let c=0;c<d;c++)
if(typeof l[c]!="string"){const u={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
attachments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation/"+c,schemaPath:"#/properties/fabric/oneOf/0/propert\
ies/transitGateways/additionalProperties/properties/attachments/additionalProperties/properties/propagation/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}else{const d={instancePath:i+"/fabric/transitGatewa\
ys/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/propagation",schemaPath:"\
#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/attachments/additionalProperties/\
properties/propagation/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{const l={instancePath:i+
"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments/"+r.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/attachments/addi\
tionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:i+
"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/attachments",schemaPath:"#/properties/fabric/oneOf\
/0/properties/transitGateways/additionalProperties/properties/attachments/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}}if(a.routeTables!==void 0){let t=a.routeTables;if(t&&typeof t=="object"&&!Array.isArray(t))for(const r in t){
let p=t[r];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(l!=="routes"){const d={instancePath:i+"/fabr\
ic/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),s++}if(p.routes!==
void 0){let l=p.routes;if(Array.isArray(l)){const d=l.length;for(let c=0;c<d;c++){let u=l[c];if(u&&typeof u=="object"&&!Array.
isArray(u)){if(u.destination===void 0){const P={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c,schemaPath:"#/properties/fabric/oneOf/0/prop\
erties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/required",
keyword:"required",params:{missingProperty:"destination"}};e===null?e=[P]:e.push(P),s++}if(u.target===void 0){const P={instancePath:i+
"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/routes/"+c,schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/rou\
teTables/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"target"}};e===
null?e=[P]:e.push(P),s++}for(const P in u)if(!(P==="destination"||P==="target")){const b={instancePath:i+"/fabric/transi\
tGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+
c,schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/additio\
nalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};
e===null?e=[b]:e.push(b),s++}if(u.destination!==void 0&&typeof u.destination!="string"){const P={instancePath:i+"/fabric\
/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/r\
outes/"+c+"/destination",schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/propert\
ies/routeTables/additionalProperties/properties/routes/items/properties/destination/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[P]:e.push(P),s++}if(u.target!==void 0&&typeof u.target!="string"){const P={instancePath:i+"/fabric/\
transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/ro\
utes/"+c+"/target",schemaPath:"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/ro\
uteTables/additionalProperties/properties/routes/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[P]:e.push(P),s++}}else{const P={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+c,schemaPath:"#/properties/fabric/oneOf/0/properties\
/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties/routes/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),s++}}}else{const d={instancePath:i+"/fabric/transitGateways/"+o.replace(
/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properti\
es/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/properties\
/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{const l={instancePath:i+"/fabric\
/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:i+"/fabric/transit\
Gateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routeTables",schemaPath:"#/properties/fabric/oneOf/0/properties/tr\
ansitGateways/additionalProperties/properties/routeTables/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),s++}}}else{const t={instancePath:i+"/fabric/transitGateways/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/transitGateways",schemaPath:"#/properties/fabric/one\
Of/0/properties/transitGateways/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const n={
instancePath:i+"/fabric",schemaPath:"#/properties/fabric/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}else if(m==="lan")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const n={instancePath:i+
"/fabric",schemaPath:"#/properties/fabric/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};e===null?
e=[n]:e.push(n),s++}if(f.segments===void 0){const n={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/oneOf/1/re\
quired",keyword:"required",params:{missingProperty:"segments"}};e===null?e=[n]:e.push(n),s++}for(const n in f)if(!(n==="\
type"||n==="segments"||n==="routers")){const o={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/oneOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(f.type!==void 0){
let n=f.type;if(typeof n!="string"){const o={instancePath:i+"/fabric/type",schemaPath:"#/properties/fabric/oneOf/1/prope\
rties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n!=="lan"){const o={instancePath:i+
"/fabric/type",schemaPath:"#/properties/fabric/oneOf/1/properties/type/enum",keyword:"enum",params:{allowedValues:y.properties.
fabric.oneOf[1].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(f.segments!==void 0){let n=f.segments;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.cidr===void 0){
const t={instancePath:i+"/fabric/segments/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/one\
Of/1/properties/segments/additionalProperties/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[
t]:e.push(t),s++}for(const t in a)if(!(t==="cidr"||t==="mtu")){const r={instancePath:i+"/fabric/segments/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/1/properties/segments/additionalProperties/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.cidr!==void 0&&
typeof a.cidr!="string"){const t={instancePath:i+"/fabric/segments/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/cidr",schemaPath:"\
#/properties/fabric/oneOf/1/properties/segments/additionalProperties/properties/cidr/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(a.mtu!==void 0){let t=a.mtu;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){const r={instancePath:i+"/fabric/segments/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/propertie\
s/fabric/oneOf/1/properties/segments/additionalProperties/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===
null?e=[r]:e.push(r),s++}if(typeof t=="number"&&isFinite(t)){if(t>9216||isNaN(t)){const r={instancePath:i+"/fabric/segme\
nts/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/fabric/oneOf/1/properties/segments/additi\
onalProperties/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[r]:e.push(r),s++}
if(t<576||isNaN(t)){const r={instancePath:i+"/fabric/segments/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"\
#/properties/fabric/oneOf/1/properties/segments/additionalProperties/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[r]:e.push(r),s++}}}}else{const t={instancePath:i+"/fabric/segments/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/1/properties/segments/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}else{const o={instancePath:i+"/fabric/segments",schemaPath:"#/properties/f\
abric/oneOf/1/properties/segments/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(f.routers!==
void 0){let n=f.routers;if(n&&typeof n=="object"&&!Array.isArray(n))for(const o in n){let a=n[o];if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.segments===void 0){const t={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/fabric/oneOf/1/properties/routers/additionalProperties/required",keyword:"required",params:{
missingProperty:"segments"}};e===null?e=[t]:e.push(t),s++}for(const t in a)if(!(t==="segments"||t==="routes")){const r={
instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/1/prope\
rties/routers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===
null?e=[r]:e.push(r),s++}if(a.segments!==void 0){let t=a.segments;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(typeof t[r]!="string"){const p={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/segments\
/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneOf/1/properties/routers/additionalPropert\
ies/properties/segments/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{
const r={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/segments",schemaPath:"#/properties\
/fabric/oneOf/1/properties/routers/additionalProperties/properties/segments/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}}if(a.routes!==void 0){let t=a.routes;if(Array.isArray(t)){const r=t.length;for(let p=0;p<r;p++){
let l=t[p];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.destination===void 0){const d={instancePath:i+"/fabric/rout\
ers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p,schemaPath:"#/properties/fabric/oneOf/1/properties/routers/a\
dditionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty:"destination"}};e===null?
e=[d]:e.push(d),s++}if(l.via===void 0){const d={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+
"/routes/"+p,schemaPath:"#/properties/fabric/oneOf/1/properties/routers/additionalProperties/properties/routes/items/req\
uired",keyword:"required",params:{missingProperty:"via"}};e===null?e=[d]:e.push(d),s++}for(const d in l)if(!(d==="destin\
ation"||d==="via")){const c={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p,schemaPath:"\
#/properties/fabric/oneOf/1/properties/routers/additionalProperties/properties/routes/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),s++}if(l.destination!==void 0&&typeof l.destination!=
"string"){const d={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p+"/destination",
schemaPath:"#/properties/fabric/oneOf/1/properties/routers/additionalProperties/properties/routes/items/properties/desti\
nation/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(l.via!==void 0&&typeof l.via!="strin\
g"){const d={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes/"+p+"/via",schemaPath:"\
#/properties/fabric/oneOf/1/properties/routers/additionalProperties/properties/routes/items/properties/via/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i+"/fabric/routers/"+o.replace(/~/g,
"~0").replace(/\//g,"~1")+"/routes/"+p,schemaPath:"#/properties/fabric/oneOf/1/properties/routers/additionalProperties/p\
roperties/routes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:i+
"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/routes",schemaPath:"#/properties/fabric/oneOf/1/properties\
/routers/additionalProperties/properties/routes/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{
const t={instancePath:i+"/fabric/routers/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fabric/oneO\
f/1/properties/routers/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}else{
const o={instancePath:i+"/fabric/routers",schemaPath:"#/properties/fabric/oneOf/1/properties/routers/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const n={instancePath:i+"/fabric",schemaPath:"#/properties/f\
abric/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}else{const n={instancePath:i+"/f\
abric",schemaPath:"#/properties/fabric/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:m}};
e===null?e=[n]:e.push(n),s++}else{const n={instancePath:i+"/fabric",schemaPath:"#/properties/fabric/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:m}};e===null?e=[n]:e.push(n),s++}}else{const m={instancePath:i+"/\
fabric",schemaPath:"#/properties/fabric/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(h.
hosts!==void 0){let f=h.hosts;if(f&&typeof f=="object"&&!Array.isArray(f))for(const m in f){let n=f[m];if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.subnet===void 0){const o={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"subnet"}};
e===null?e=[o]:e.push(o),s++}if(n.address===void 0){const o={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/hosts/additionalProperties/required",keyword:"required",params:{missingProperty:"address"}};
e===null?e=[o]:e.push(o),s++}for(const o in n)if(!k.call(y.properties.hosts.additionalProperties.properties,o)){const a={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),s++}if(n.subnet!==
void 0&&typeof n.subnet!="string"){const o={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/subnet",
schemaPath:"#/properties/hosts/additionalProperties/properties/subnet/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),s++}if(n.address!==void 0&&typeof n.address!="string"){const o={instancePath:i+"/hosts/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/address/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n.secondaryAddresses!==void 0){let o=n.secondaryAddresses;
if(Array.isArray(o)){if(o.length<1){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/seconda\
ryAddresses",schemaPath:"#/properties/hosts/additionalProperties/properties/secondaryAddresses/minItems",keyword:"minIte\
ms",params:{limit:1}};e===null?e=[t]:e.push(t),s++}const a=o.length;for(let t=0;t<a;t++)if(typeof o[t]!="string"){const r={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryAddresses/"+t,schemaPath:"#/properties/host\
s/additionalProperties/properties/secondaryAddresses/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/secondaryAddresses",schemaPath:"\
#/properties/hosts/additionalProperties/properties/secondaryAddresses/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),s++}}if(n.prefixes!==void 0){let o=n.prefixes;if(Array.isArray(o)){if(o.length<1){const t={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefixes",schemaPath:"#/properties/hosts/additionalProperties/prope\
rties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}const a=o.length;for(let t=0;t<
a;t++)if(typeof o[t]!="string"){const r={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefixes/"+
t,schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/pre\
fixes",schemaPath:"#/properties/hosts/additionalProperties/properties/prefixes/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),s++}}if(n.publicAddress!==void 0&&typeof n.publicAddress!="boolean"){const o={instancePath:i+"/\
hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/publicAddress",schemaPath:"#/properties/hosts/additionalProperties/pr\
operties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(n.mtu!==void 0){let o=n.
mtu;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/mtu/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[a]:e.push(a),s++}if(typeof o=="number"&&isFinite(o)){if(o>9216||isNaN(o)){const a={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties\
/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[a]:e.push(a),s++}if(o<576||isNaN(o)){const a={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/mtu",schemaPath:"#/properties/hosts/additionalProper\
ties/properties/mtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[a]:e.push(a),s++}}}if(n.sourceDestCheck!==
void 0&&typeof n.sourceDestCheck!="boolean"){const o={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sourceDestCheck",schemaPath:"#/properties/hosts/additionalProperties/properties/sourceDestCheck/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(n.securityGroups!==void 0){let o=n.securityGroups;if(Array.isArray(o)){
if(o.length<1){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/securityGroups/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}const a=o.length;for(let t=0;t<a;t++)if(typeof o[t]!="string"){const r={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/securityGroups/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/secur\
ityGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.connectionTracking!==
void 0){let o=n.connectionTracking;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)if(!(a==="tcpEstablishe\
dTimeout"||a==="udpTimeout"||a==="udpStreamTimeout")){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(o.tcpEstablishedTimeout!==
void 0){let a=o.tcpEstablishedTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>432e3||isNaN(a)){const t={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/\
hosts/additionalProperties/properties/connectionTracking/properties/tcpEstablishedTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:432e3}};e===null?e=[t]:e.push(t),s++}if(a<60||isNaN(a)){const t={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProp\
erties/properties/connectionTracking/properties/tcpEstablishedTimeout/minimum",keyword:"minimum",params:{comparison:">=",
limit:60}};e===null?e=[t]:e.push(t),s++}}}if(o.udpTimeout!==void 0){let a=o.udpTimeout;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking\
/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>60||isNaN(
a)){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpTimeout/maximum",keyword:"maximum",params:{
comparison:"<=",limit:60}};e===null?e=[t]:e.push(t),s++}if(a<30||isNaN(a)){const t={instancePath:i+"/hosts/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/connectionTracking/properties/udpTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[t]:
e.push(t),s++}}}if(o.udpStreamTimeout!==void 0){let a=o.udpStreamTimeout;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>180||isNaN(a)){const t={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts\
/additionalProperties/properties/connectionTracking/properties/udpStreamTimeout/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180}};e===null?e=[t]:e.push(t),s++}if(a<60||isNaN(a)){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/connec\
tionTracking/properties/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[t]:e.
push(t),s++}}}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/connectionTracking",schemaPath:"\
#/properties/hosts/additionalProperties/properties/connectionTracking/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}if(n.interface!==void 0&&typeof n.interface!="string"){const o={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interface",schemaPath:"#/properties/hosts/additionalProperties/properties/interface/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n.interfaces!==void 0){let o=n.interfaces;if(Array.
isArray(o)){if(o.length<1){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}const a=o.length;for(let t=0;t<a;t++){let r=o[t];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.interface===
void 0){const p={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/proper\
ties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"required",params:{missingProperty:"interf\
ace"}};e===null?e=[p]:e.push(p),s++}if(r.subnet===void 0){const p={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/required",keyword:"\
required",params:{missingProperty:"subnet"}};e===null?e=[p]:e.push(p),s++}if(r.address===void 0){const p={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/\
properties/interfaces/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[p]:e.push(p),s++}
for(const p in r)if(!k.call(y.properties.hosts.additionalProperties.properties.interfaces.items.properties,p)){const l={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additi\
onalProperties/properties/interfaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(r.interface!==void 0&&typeof r.interface!="string"){const p={instancePath:i+"/hosts/"+m.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/interface",schemaPath:"#/properties/hosts/additionalProperties\
/properties/interfaces/items/properties/interface/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
s++}if(r.subnet!==void 0&&typeof r.subnet!="string"){const p={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/subnet",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/propert\
ies/subnet/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.address!==void 0&&typeof r.address!=
"string"){const p={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/address",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/address/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}if(r.secondaryAddresses!==void 0){let p=r.secondaryAddresses;if(Array.isArray(p)){
if(p.length<1){const d={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAd\
dresses",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/m\
inItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const l=p.length;for(let d=0;d<l;d++)if(typeof p[d]!=
"string"){const c={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAddress\
es/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/secondaryAddresses/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const l={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/secondaryAddresses",schemaPath:"#/properties/hosts/additionalPropertie\
s/properties/interfaces/items/properties/secondaryAddresses/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.
push(l),s++}}if(r.prefixes!==void 0){let p=r.prefixes;if(Array.isArray(p)){if(p.length<1){const d={instancePath:i+"/host\
s/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes",schemaPath:"#/properties/hosts/additionalPrope\
rties/properties/interfaces/items/properties/prefixes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(
d),s++}const l=p.length;for(let d=0;d<l;d++)if(typeof p[d]!="string"){const c={instancePath:i+"/hosts/"+m.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes/"+d,schemaPath:"#/properties/hosts/additionalProperties/properties/\
interfaces/items/properties/prefixes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{
const l={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/prefixes",schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/prefixes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[l]:e.push(l),s++}}if(r.publicAddress!==void 0&&typeof r.publicAddress!="boolean"){const p={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/publicAddress",schemaPath:"#/properties/hosts/addi\
tionalProperties/properties/interfaces/items/properties/publicAddress/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[p]:e.push(p),s++}if(r.mtu!==void 0){let p=r.mtu;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"#/properties/hosts\
/additionalProperties/properties/interfaces/items/properties/mtu/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9216||isNaN(p)){const l={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"#/properties/hosts/additionalProperties/properties/in\
terfaces/items/properties/mtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),s++}
if(p<576||isNaN(p)){const l={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/mtu",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/mtu/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[l]:e.push(l),s++}}}if(r.sourceDestCheck!==void 0&&typeof r.sourceDestCheck!="boolean"){const p={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/sourceDestCheck",schemaPath:"#/prop\
erties/hosts/additionalProperties/properties/interfaces/items/properties/sourceDestCheck/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),s++}if(r.securityGroups!==void 0){let p=r.securityGroups;if(Array.isArray(p)){if(p.length<
1){const d={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/securityGroups",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[d]:e.push(d),s++}const l=p.length;for(let d=0;d<l;d++)if(typeof p[d]!="string"){const c={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/securityGroups/"+d,schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/interfaces/items/properties/securityGroups/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const l={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/securityGroups",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items\
/properties/securityGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(r.connectionTracking!==
void 0){let p=r.connectionTracking;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!(l==="tcpEstablishe\
dTimeout"||l==="udpTimeout"||l==="udpStreamTimeout")){const d={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t+"/connectionTracking",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/i\
tems/properties/connectionTracking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),s++}if(p.tcpEstablishedTimeout!==void 0){let l=p.tcpEstablishedTimeout;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+
"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/it\
ems/properties/connectionTracking/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type:"integer"}};e===null?
e=[d]:e.push(d),s++}if(typeof l=="number"&&isFinite(l)){if(l>432e3||isNaN(l)){const d={instancePath:i+"/hosts/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"#/properties/hos\
ts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablishedTimeout/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:432e3}};e===null?e=[d]:e.push(d),s++}if(l<60||isNaN(l)){const d={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/tcpEstablishedTimeout",schemaPath:"\
#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/tcpEstablis\
hedTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),s++}}}if(p.udpTimeout!==
void 0){let l=p.udpTimeout;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:i+"/hosts/"+m.
replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/properties/hosts/\
additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof l=="number"&&isFinite(l)){if(l>60||isNaN(l)){const d={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/maximum",
keyword:"maximum",params:{comparison:"<=",limit:60}};e===null?e=[d]:e.push(d),s++}if(l<30||isNaN(l)){const d={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpTimeout",schemaPath:"#/prope\
rties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpTimeout/minimum",
keyword:"minimum",params:{comparison:">=",limit:30}};e===null?e=[d]:e.push(d),s++}}}if(p.udpStreamTimeout!==void 0){let l=p.
udpStreamTimeout;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const d={instancePath:i+"/hosts/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",schemaPath:"#/properties/hosts/additio\
nalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTimeout/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof l=="number"&&isFinite(l)){if(l>180||isNaN(l)){const d={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",schemaPath:"#\
/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties/udpStreamTim\
eout/maximum",keyword:"maximum",params:{comparison:"<=",limit:180}};e===null?e=[d]:e.push(d),s++}if(l<60||isNaN(l)){const d={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking/udpStreamTimeout",
schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/properties\
/udpStreamTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:60}};e===null?e=[d]:e.push(d),s++}}}}else{const l={
instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/interfaces/"+t+"/connectionTracking",schemaPath:"#/p\
roperties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,
"~1")+"/interfaces/"+t,schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(
/\//g,"~1")+"/interfaces",schemaPath:"#/properties/hosts/additionalProperties/properties/interfaces/type",keyword:"type",
params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.podCIDR!==void 0&&typeof n.podCIDR!="string"){const o={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/podCIDR",schemaPath:"#/properties/hosts/additionalProperties/proper\
ties/podCIDR/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n.labels!==void 0){let o=n.labels;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)if(typeof o[a]!="string"){const t={instancePath:i+"/hosts/"+
m.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ho\
sts/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"\
#/properties/hosts/additionalProperties/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),s++}}if(n.annotations!==void 0){let o=n.annotations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const a in o)
if(typeof o[a]!="string"){const t={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/properties/annotations/additionalProp\
erties/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}else{const a={instancePath:i+"/hosts/"+
m.replace(/~/g,"~0").replace(/\//g,"~1")+"/annotations",schemaPath:"#/properties/hosts/additionalProperties/properties/a\
nnotations/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(n.forwardPolicy!==void 0){let o=n.
forwardPolicy;if(typeof o!="string"){const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/forwar\
dPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),s++}if(!(o==="ACCEPT"||o==="DROP")){const a={instancePath:i+"/hosts/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/forwardPolicy",schemaPath:"#/properties/hosts/additionalProperties/properties/forwardPolicy/\
enum",keyword:"enum",params:{allowedValues:y.properties.hosts.additionalProperties.properties.forwardPolicy.enum}};e===null?
e=[a]:e.push(a),s++}}if(n.iptables!==void 0&&typeof n.iptables!="string"){const o={instancePath:i+"/hosts/"+m.replace(/~/g,
"~0").replace(/\//g,"~1")+"/iptables",schemaPath:"#/properties/hosts/additionalProperties/properties/iptables/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n.sysctls!==void 0){let o=n.sysctls;if(o&&typeof o=="objec\
t"&&!Array.isArray(o))for(const a in o){let t=o[a];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i+
"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/hosts/additionalProperties/properties/sysctls/additionalProperties/type",keyword:"type",params:{type:"integer"}};
e===null?e=[r]:e.push(r),s++}}else{const a={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/sysctls",
schemaPath:"#/properties/hosts/additionalProperties/properties/sysctls/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),s++}}}else{const o={instancePath:i+"/hosts/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/hosts/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}else{const m={
instancePath:i+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),s++}}if(h.network!==void 0){let f=h.network;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const n={
instancePath:i+"/network",schemaPath:"#/properties/network/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),s++}const m=f.type;if(typeof m=="string")if(m==="flannel")if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.type===void 0){const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),s++}if(f["net-conf.json"]===void 0){const n={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/0/required",keyword:"required",params:{missingProperty:"net-conf.json"}};
e===null?e=[n]:e.push(n),s++}for(const n in f)if(!(n==="type"||n==="net-conf.json")){const o={instancePath:i+"/network",
schemaPath:"#/properties/network/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),s++}if(f.type!==void 0){let n=f.type;if(typeof n!="string"){const o={instancePath:i+"/network/t\
ype",schemaPath:"#/properties/network/oneOf/0/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}if(n!=="flannel"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/0/propert\
ies/type/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[0].properties.type.enum}};e===null?e=[o]:
e.push(o),s++}}if(f["net-conf.json"]!==void 0){let n=f["net-conf.json"];if(typeof n!="string"&&!(n&&typeof n=="object"&&
!Array.isArray(n))){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties\
/net-conf.json/type",keyword:"type",params:{type:y.properties.network.oneOf[0].properties["net-conf.json"].type}};e===null?
e=[o]:e.push(o),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.Network===void 0){const o={instancePath:i+"/networ\
k/net-conf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{
missingProperty:"Network"}};e===null?e=[o]:e.push(o),s++}if(n.Backend===void 0){const o={instancePath:i+"/network/net-co\
nf.json",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"\
Backend"}};e===null?e=[o]:e.push(o),s++}for(const o in n)if(!(o==="Network"||o==="Backend"||o==="EnableIPv4"||o==="Enabl\
eIPv6"||o==="EnableNFTables")){const a={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/0\
/properties/net-conf.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=
[a]:e.push(a),s++}if(n.Network!==void 0&&typeof n.Network!="string"){const o={instancePath:i+"/network/net-conf.json/Net\
work",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Network/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}if(n.Backend!==void 0){let o=n.Backend;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.Type===void 0){const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/\
0/properties/net-conf.json/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[
a]:e.push(a),s++}for(const a in o)if(!(a==="Type"||a==="VNI"||a==="Port"||a==="ListenPort"||a==="DirectRouting"||a==="MT\
U"||a==="RouteTableID")){const t={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf\
/0/properties/net-conf.json/properties/Backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[t]:e.push(t),s++}if(o.Type!==void 0&&typeof o.Type!="string"){const a={instancePath:i+"/network/net-conf.jso\
n/Backend/Type",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Type/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.VNI!==void 0){let a=o.VNI;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/prope\
rties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9999999||isNaN(a)){const t={instancePath:i+
"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backen\
d/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[t]:e.push(t),s++}if(a<1||
isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/0/properti\
es/net-conf.json/properties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[t]:e.push(t),s++}}}if(o.Port!==void 0){let a=o.Port;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={
instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/p\
roperties/Backend/properties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a==
"number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#\
/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.\
json/Backend/Port",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Port/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(o.ListenPort!==void 0){let a=o.
ListenPort;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Bac\
kend/ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/ListenP\
ort/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>
65535||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/on\
eOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/\
ListenPort",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/ListenPort/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(o.DirectRouting!==void 0&&
typeof o.DirectRouting!="boolean"){const a={instancePath:i+"/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/\
properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/DirectRouting/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(o.MTU!==void 0){let a=o.MTU;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/prop\
erties/net-conf.json/properties/Backend/properties/MTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(
t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9216||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/\
MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9216}};e===null?e=[t]:e.push(t),s++}if(a<576||isNaN(a)){const t={instancePath:i+"\
/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend\
/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[t]:e.push(t),s++}}}if(o.RouteTableID!==
void 0){let a=o.RouteTableID;if(typeof a!="string"&&!Array.isArray(a)){const t={instancePath:i+"/network/net-conf.json/B\
ackend/RouteTableID",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend/properties/Rou\
teTableID/type",keyword:"type",params:{type:y.properties.network.oneOf[0].properties["net-conf.json"].properties.Backend.
properties.RouteTableID.type}};e===null?e=[t]:e.push(t),s++}if(Array.isArray(a)){const t=a.length;for(let r=0;r<t;r++)if(typeof a[r]!=
"string"){const p={instancePath:i+"/network/net-conf.json/Backend/RouteTableID/"+r,schemaPath:"#/properties/network/oneO\
f/0/properties/net-conf.json/properties/Backend/properties/RouteTableID/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}}}else{const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/n\
etwork/oneOf/0/properties/net-conf.json/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),s++}}if(n.EnableIPv4!==void 0&&typeof n.EnableIPv4!="boolean"){const o={instancePath:i+"/network/net-conf.json/E\
nableIPv4",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/properties/EnableIPv4/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(n.EnableIPv6!==void 0&&typeof n.EnableIPv6!="boolean"){const o={
instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/properties/network/oneOf/0/properties/net-conf.json/pro\
perties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(n.EnableNFTables!==void 0&&
typeof n.EnableNFTables!="boolean"){const o={instancePath:i+"/network/net-conf.json/EnableNFTables",schemaPath:"#/proper\
ties/network/oneOf/0/properties/net-conf.json/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[o]:e.push(o),s++}}}}else{const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}else if(m==="canal")if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.type===void 0){const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),s++}if(f["net-conf.json"]===void 0){const n={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/1/required",keyword:"required",params:{missingProperty:"net-conf.json"}};
e===null?e=[n]:e.push(n),s++}for(const n in f)if(!(n==="type"||n==="net-conf.json"||n==="vethMtu")){const o={instancePath:i+
"/network",schemaPath:"#/properties/network/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[o]:e.push(o),s++}if(f.type!==void 0){let n=f.type;if(typeof n!="string"){const o={instancePath:i+"/network/t\
ype",schemaPath:"#/properties/network/oneOf/1/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}if(n!=="canal"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/1/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[1].properties.type.enum}};e===null?e=[o]:e.
push(o),s++}}if(f["net-conf.json"]!==void 0){let n=f["net-conf.json"];if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.
isArray(n))){const o={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-co\
nf.json/type",keyword:"type",params:{type:y.properties.network.oneOf[1].properties["net-conf.json"].type}};e===null?e=[o]:
e.push(o),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.Network===void 0){const o={instancePath:i+"/network/net-\
conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"\
Network"}};e===null?e=[o]:e.push(o),s++}if(n.Backend===void 0){const o={instancePath:i+"/network/net-conf.json",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/required",keyword:"required",params:{missingProperty:"Backend"}};e===
null?e=[o]:e.push(o),s++}for(const o in n)if(!(o==="Network"||o==="Backend"||o==="EnableIPv4"||o==="EnableIPv6"||o==="En\
ableNFTables")){const a={instancePath:i+"/network/net-conf.json",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[a]:e.push(a),
s++}if(n.Network!==void 0&&typeof n.Network!="string"){const o={instancePath:i+"/network/net-conf.json/Network",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Network/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),s++}if(n.Backend!==void 0){let o=n.Backend;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.Type===
void 0){const a={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[a]:e.push(a),s++}
for(const a in o)if(!(a==="Type"||a==="VNI"||a==="Port"||a==="ListenPort"||a==="DirectRouting"||a==="MTU"||a==="RouteTab\
leID")){const t={instancePath:i+"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net\
-conf.json/properties/Backend/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[t]:e.push(t),s++}if(o.Type!==void 0&&typeof o.Type!="string"){const a={instancePath:i+"/network/net-conf.json/Backend\
/Type",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.VNI!==void 0){let a=o.VNI;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/o\
neOf/1/properties/net-conf.json/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9999999||isNaN(a)){const t={instancePath:i+"/network/net-co\
nf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/VNI\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={
instancePath:i+"/network/net-conf.json/Backend/VNI",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/pr\
operties/Backend/properties/VNI/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}
if(o.Port!==void 0){let a=o.Port;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/net\
work/net-conf.json/Backend/Port",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/pr\
operties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(
a)){if(a>65535||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Port",schemaPath:"#/properties/network\
/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/maximum",keyword:"maximum",params:{comparison:"<=",
limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/Por\
t",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/Port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(o.ListenPort!==void 0){let a=o.ListenPort;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"\
#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/ListenPort/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={instancePath:i+
"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties\
/Backend/properties/ListenPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),
s++}if(a<1||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/ListenPort",schemaPath:"#/properties/netwo\
rk/oneOf/1/properties/net-conf.json/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(o.DirectRouting!==void 0&&typeof o.DirectRouting!="boolean"){const a={instancePath:i+
"/network/net-conf.json/Backend/DirectRouting",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/propert\
ies/Backend/properties/DirectRouting/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(o.MTU!==
void 0){let a=o.MTU;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const t={instancePath:i+"/network/net-conf\
.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>9216||
isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/properties/network/oneOf/1/properti\
es/net-conf.json/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?
e=[t]:e.push(t),s++}if(a<576||isNaN(a)){const t={instancePath:i+"/network/net-conf.json/Backend/MTU",schemaPath:"#/prope\
rties/network/oneOf/1/properties/net-conf.json/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:576}};e===null?e=[t]:e.push(t),s++}}}if(o.RouteTableID!==void 0){let a=o.RouteTableID;if(typeof a!="string"&&!Array.
isArray(a)){const t={instancePath:i+"/network/net-conf.json/Backend/RouteTableID",schemaPath:"#/properties/network/oneOf\
/1/properties/net-conf.json/properties/Backend/properties/RouteTableID/type",keyword:"type",params:{type:y.properties.network.
oneOf[1].properties["net-conf.json"].properties.Backend.properties.RouteTableID.type}};e===null?e=[t]:e.push(t),s++}if(Array.
isArray(a)){const t=a.length;for(let r=0;r<t;r++)if(typeof a[r]!="string"){const p={instancePath:i+"/network/net-conf.js\
on/Backend/RouteTableID/"+r,schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/propert\
ies/RouteTableID/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}}else{const a={instancePath:i+
"/network/net-conf.json/Backend",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(n.EnableIPv4!==void 0&&typeof n.EnableIPv4!=
"boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv4",schemaPath:"#/properties/network/oneOf/1/properti\
es/net-conf.json/properties/EnableIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}if(n.EnableIPv6!==
void 0&&typeof n.EnableIPv6!="boolean"){const o={instancePath:i+"/network/net-conf.json/EnableIPv6",schemaPath:"#/proper\
ties/network/oneOf/1/properties/net-conf.json/properties/EnableIPv6/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[o]:e.push(o),s++}if(n.EnableNFTables!==void 0&&typeof n.EnableNFTables!="boolean"){const o={instancePath:i+"/network/\
net-conf.json/EnableNFTables",schemaPath:"#/properties/network/oneOf/1/properties/net-conf.json/properties/EnableNFTable\
s/type",keyword:"type",params:{type:"boolean"}};e===null?e=[o]:e.push(o),s++}}}if(f.vethMtu!==void 0){let n=f.vethMtu;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/o\
neOf/1/properties/vethMtu/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof n=="numbe\
r"&&isFinite(n)){if(n>9216||isNaN(n)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/\
1/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(n<0||
isNaN(n)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#/properties/network/oneOf/1/properties/vethMtu/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}}else{const n={instancePath:i+"/netwo\
rk",schemaPath:"#/properties/network/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}else if(m===
"calico")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.type===void 0){const n={instancePath:i+"/network",schemaPath:"\
#/properties/network/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),s++}
if(f.pools===void 0){const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/required",keyword:"requ\
ired",params:{missingProperty:"pools"}};e===null?e=[n]:e.push(n),s++}for(const n in f)if(!(n==="type"||n==="pools"||n===
"felixConfigurations"||n==="bgpConfigurations"||n==="bgpPeers"||n==="vethMtu")){const o={instancePath:i+"/network",schemaPath:"\
#/properties/network/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?
e=[o]:e.push(o),s++}if(f.type!==void 0){let n=f.type;if(typeof n!="string"){const o={instancePath:i+"/network/type",schemaPath:"\
#/properties/network/oneOf/2/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(n!==
"calico"){const o={instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/2/properties/type/enum",keyword:"\
enum",params:{allowedValues:y.properties.network.oneOf[2].properties.type.enum}};e===null?e=[o]:e.push(o),s++}}if(f.pools!==
void 0){let n=f.pools;if(Array.isArray(n)){if(n.length<1){const a={instancePath:i+"/network/pools",schemaPath:"#/propert\
ies/network/oneOf/2/properties/pools/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),s++}const o=n.
length;for(let a=0;a<o;a++){let t=n[a];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+
"/network/pools/"+a,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/pools/"+
a,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/p\
roperties/network/oneOf/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?
e=[r]:e.push(r),s++}if(t.spec===void 0){const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/network/one\
Of/2/properties/pools/items/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const p={instancePath:i+"/network/pools/"+a,schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const p={instancePath:i+
"/network/pools/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/apiVersion/\
type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(r==="projectcalico.org/v3"||r==="crd.proj\
ectcalico.org/v1")){const p={instancePath:i+"/network/pools/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/p\
roperties/pools/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.
pools.items.properties.apiVersion.enum}};e===null?e=[p]:e.push(p),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="st\
ring"){const p={instancePath:i+"/network/pools/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/ite\
ms/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="IPPool"){const p={instancePath:i+
"/network/pools/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:y.properties.network.oneOf[2].properties.pools.items.properties.kind.enum}};e===null?e=[p]:e.
push(p),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const p={
instancePath:i+"/network/pools/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/propertie\
s/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(const p in r)if(!(p===
"name"||p==="annotations"||p==="creationTimestamp"||p==="generation"||p==="labels"||p==="managedFields"||p==="resourceVe\
rsion"||p==="uid")){const l={instancePath:i+"/network/pools/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(r.name!==void 0&&typeof r.name!="string"){const p={instancePath:i+"/network/pools/"+a+"/\
metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/network/pools/"+a+"/\
metadata",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cidr===void 0){const p={instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/pro\
perties/pools/items/properties/spec/required",keyword:"required",params:{missingProperty:"cidr"}};e===null?e=[p]:e.push(
p),s++}for(const p in r)if(!k.call(y.properties.network.oneOf[2].properties.pools.items.properties.spec.properties,p)){const l={
instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.
cidr!==void 0&&typeof r.cidr!="string"){const p={instancePath:i+"/network/pools/"+a+"/spec/cidr",schemaPath:"#/propertie\
s/network/oneOf/2/properties/pools/items/properties/spec/properties/cidr/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),s++}if(r.ipipMode!==void 0){let p=r.ipipMode;if(typeof p!="string"){const l={instancePath:i+"/netwo\
rk/pools/"+a+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties\
/ipipMode/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(!(p==="Always"||p==="CrossSubnet"||
p==="Never")){const l={instancePath:i+"/network/pools/"+a+"/spec/ipipMode",schemaPath:"#/properties/network/oneOf/2/prop\
erties/pools/items/properties/spec/properties/ipipMode/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.ipipMode.enum}};e===null?e=[l]:e.push(l),s++}}if(r.vxlanMode!==void 0){
let p=r.vxlanMode;if(typeof p!="string"){const l={instancePath:i+"/network/pools/"+a+"/spec/vxlanMode",schemaPath:"#/pro\
perties/network/oneOf/2/properties/pools/items/properties/spec/properties/vxlanMode/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),s++}if(!(p==="Always"||p==="CrossSubnet"||p==="Never")){const l={instancePath:i+"/netw\
ork/pools/"+a+"/spec/vxlanMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properti\
es/vxlanMode/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.pools.items.properties.
spec.properties.vxlanMode.enum}};e===null?e=[l]:e.push(l),s++}}if(r.natOutgoing!==void 0&&typeof r.natOutgoing!="boolean"){
const p={instancePath:i+"/network/pools/"+a+"/spec/natOutgoing",schemaPath:"#/properties/network/oneOf/2/properties/pool\
s/items/properties/spec/properties/natOutgoing/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}
if(r.blockSize!==void 0){let p=r.blockSize;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+
"/network/pools/"+a+"/spec/blockSize",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/pr\
operties/blockSize/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(
p)){if(p>32||isNaN(p)){const l={instancePath:i+"/network/pools/"+a+"/spec/blockSize",schemaPath:"#/properties/network/on\
eOf/2/properties/pools/items/properties/spec/properties/blockSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}};
e===null?e=[l]:e.push(l),s++}if(p<20||isNaN(p)){const l={instancePath:i+"/network/pools/"+a+"/spec/blockSize",schemaPath:"\
#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/blockSize/minimum",keyword:"minimum",params:{
comparison:">=",limit:20}};e===null?e=[l]:e.push(l),s++}}}if(r.disabled!==void 0&&typeof r.disabled!="boolean"){const p={
instancePath:i+"/network/pools/"+a+"/spec/disabled",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/prop\
erties/spec/properties/disabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(r.nodeSelector!==
void 0&&typeof r.nodeSelector!="string"){const p={instancePath:i+"/network/pools/"+a+"/spec/nodeSelector",schemaPath:"#/\
properties/network/oneOf/2/properties/pools/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}if(r.allowedUses!==void 0){let p=r.allowedUses;if(Array.isArray(p)){const l=p.length;
for(let d=0;d<l;d++){let c=p[d];if(typeof c!="string"){const u={instancePath:i+"/network/pools/"+a+"/spec/allowedUses/"+
d,schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/allowedUses/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(c==="Workload"||c==="Tunnel"||c==="LoadBalancer")){const u={
instancePath:i+"/network/pools/"+a+"/spec/allowedUses/"+d,schemaPath:"#/properties/network/oneOf/2/properties/pools/item\
s/properties/spec/properties/allowedUses/items/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].
properties.pools.items.properties.spec.properties.allowedUses.items.enum}};e===null?e=[u]:e.push(u),s++}}}else{const l={
instancePath:i+"/network/pools/"+a+"/spec/allowedUses",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/p\
roperties/spec/properties/allowedUses/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(r.assignmentMode!==
void 0){let p=r.assignmentMode;if(typeof p!="string"){const l={instancePath:i+"/network/pools/"+a+"/spec/assignmentMode",
schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/spec/properties/assignmentMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(!(p==="Automatic"||p==="Manual")){const l={instancePath:i+
"/network/pools/"+a+"/spec/assignmentMode",schemaPath:"#/properties/network/oneOf/2/properties/pools/items/properties/sp\
ec/properties/assignmentMode/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.pools.items.
properties.spec.properties.assignmentMode.enum}};e===null?e=[l]:e.push(l),s++}}if(r.disableBGPExport!==void 0&&typeof r.
disableBGPExport!="boolean"){const p={instancePath:i+"/network/pools/"+a+"/spec/disableBGPExport",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/properties/disableBGPExport/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/network/pools/"+a+"/spec",schemaPath:"#/properti\
es/network/oneOf/2/properties/pools/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.
push(p),s++}}}else{const r={instancePath:i+"/network/pools/"+a,schemaPath:"#/properties/network/oneOf/2/properties/pools\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const o={instancePath:i+"/networ\
k/pools",schemaPath:"#/properties/network/oneOf/2/properties/pools/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),s++}}if(f.felixConfigurations!==void 0){let n=f.felixConfigurations;if(Array.isArray(n)){const o=n.length;
for(let a=0;a<o;a++){let t=n[a];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={instancePath:i+
"/network/felixConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/required",
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||
r==="kind"||r==="metadata"||r==="spec")){const p={instancePath:i+"/network/felixConfigurations/"+a,schemaPath:"#/propert\
ies/network/oneOf/2/properties/felixConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const p={instancePath:i+
"/network/felixConfigurations/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/\
items/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(r==="projectc\
alico.org/v3"||r==="crd.projectcalico.org/v1")){const p={instancePath:i+"/network/felixConfigurations/"+a+"/apiVersion",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/apiVersion/enum",keyword:"enum",
params:{allowedValues:y.properties.network.oneOf[2].properties.felixConfigurations.items.properties.apiVersion.enum}};e===
null?e=[p]:e.push(p),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){const p={instancePath:i+"/network/feli\
xConfigurations/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/kin\
d/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="FelixConfiguration"){const p={instancePath:i+
"/network/felixConfigurations/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/\
properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.kind.enum}};e===null?e=[p]:e.push(p),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){const p={instancePath:i+"/network/felixConfigurations/"+a+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(const p in r)if(!(p==="name"||p==="annotations"||p==="creation\
Timestamp"||p==="generation"||p==="labels"||p==="managedFields"||p==="resourceVersion"||p==="uid")){const l={instancePath:i+
"/network/felixConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/it\
ems/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[
l]:e.push(l),s++}if(r.name!==void 0&&typeof r.name!="string"){const p={instancePath:i+"/network/felixConfigurations/"+a+
"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/metadata/prope\
rties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/net\
work/felixConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.spec!==void 0){let r=t.
spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!k.call(y.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties,p)){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec",schemaPath:"#/pro\
perties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.ipipMTU!==void 0){let p=r.ipipMTU;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/type",keyword:"type",
params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>9216||isNaN(p)){const l={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",schemaPath:"#/properties/network/oneOf/2/properties/fel\
ixConfigurations/items/properties/spec/properties/ipipMTU/maximum",keyword:"maximum",params:{comparison:"<=",limit:9216}};
e===null?e=[l]:e.push(l),s++}if(p<0||isNaN(p)){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipMTU",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/ipipMTU/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(r.vxlanMTU!==void 0){let p=r.vxlanMTU;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+"/network/felixConfigurations/"+a+"/sp\
ec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vx\
lanMTU/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>
9216||isNaN(p)){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanMTU",schemaPath:"#/properties/netw\
ork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanMTU/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[l]:e.push(l),s++}if(p<0||isNaN(p)){const l={instancePath:i+"/network/felixConfi\
gurations/"+a+"/spec/vxlanMTU",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/\
spec/properties/vxlanMTU/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(r.
mtuIfacePattern!==void 0&&typeof r.mtuIfacePattern!="string"){const p={instancePath:i+"/network/felixConfigurations/"+a+
"/spec/mtuIfacePattern",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/pr\
operties/mtuIfacePattern/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.vxlanPort!==void 0){
let p=r.vxlanPort;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={instancePath:i+"/network/felixConfi\
gurations/"+a+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties\
/spec/properties/vxlanPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof p=="numb\
er"&&isFinite(p)){if(p>65535||isNaN(p)){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanPort",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanPort/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535}};e===null?e=[l]:e.push(l),s++}if(p<1||isNaN(p)){const l={instancePath:i+"/\
network/felixConfigurations/"+a+"/spec/vxlanPort",schemaPath:"#/properties/network/oneOf/2/properties/felixConfiguration\
s/items/properties/spec/properties/vxlanPort/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[l]:
e.push(l),s++}}}if(r.vxlanVNI!==void 0){let p=r.vxlanVNI;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const l={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/fe\
lixConfigurations/items/properties/spec/properties/vxlanVNI/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:
e.push(l),s++}if(typeof p=="number"&&isFinite(p)){if(p>16777215||isNaN(p)){const l={instancePath:i+"/network/felixConfig\
urations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/s\
pec/properties/vxlanVNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:16777215}};e===null?e=[l]:e.push(l),s++}
if(p<1||isNaN(p)){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/vxlanVNI",schemaPath:"#/properties/ne\
twork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/vxlanVNI/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[l]:e.push(l),s++}}}if(r.ipipEnabled!==void 0&&typeof r.ipipEnabled!="boolean"){const p={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/ipipEnabled",schemaPath:"#/properties/network/oneOf/2/properties\
/felixConfigurations/items/properties/spec/properties/ipipEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),s++}if(r.vxlanEnabled!==void 0&&typeof r.vxlanEnabled!="boolean"){const p={instancePath:i+"/network/feli\
xConfigurations/"+a+"/spec/vxlanEnabled",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/p\
roperties/spec/properties/vxlanEnabled/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(r.bpfEnabled!==
void 0&&typeof r.bpfEnabled!="boolean"){const p={instancePath:i+"/network/felixConfigurations/"+a+"/spec/bpfEnabled",schemaPath:"\
#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/bpfEnabled/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(r.wireguardEnabled!==void 0&&typeof r.wireguardEnabled!="b\
oolean"){const p={instancePath:i+"/network/felixConfigurations/"+a+"/spec/wireguardEnabled",schemaPath:"#/properties/net\
work/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/wireguardEnabled/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(r.nftablesMode!==void 0){let p=r.nftablesMode;if(typeof p!="string"){const l={
instancePath:i+"/network/felixConfigurations/"+a+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/nftablesMode/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}if(!(p==="Disabled"||p==="Auto"||p==="Enabled")){const l={instancePath:i+"/network/felixConfiguratio\
ns/"+a+"/spec/nftablesMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spe\
c/properties/nftablesMode/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.felixConfigurations.
items.properties.spec.properties.nftablesMode.enum}};e===null?e=[l]:e.push(l),s++}}if(r.chainInsertMode!==void 0){let p=r.
chainInsertMode;if(typeof p!="string"){const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/chainInsertMode",
schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/chainInsertMode\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(!(p==="Insert"||p==="Append")){const l={instancePath:i+
"/network/felixConfigurations/"+a+"/spec/chainInsertMode",schemaPath:"#/properties/network/oneOf/2/properties/felixConfi\
gurations/items/properties/spec/properties/chainInsertMode/enum",keyword:"enum",params:{allowedValues:y.properties.network.
oneOf[2].properties.felixConfigurations.items.properties.spec.properties.chainInsertMode.enum}};e===null?e=[l]:e.push(l),
s++}}if(r.defaultEndpointToHostAction!==void 0){let p=r.defaultEndpointToHostAction;if(typeof p!="string"){const l={instancePath:i+
"/network/felixConfigurations/"+a+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/network/oneOf/2/propertie\
s/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),s++}if(!(p==="Drop"||p==="Accept"||p==="Return"||p==="DROP"||p==="ACCEPT"||p==="RETURN")){
const l={instancePath:i+"/network/felixConfigurations/"+a+"/spec/defaultEndpointToHostAction",schemaPath:"#/properties/n\
etwork/oneOf/2/properties/felixConfigurations/items/properties/spec/properties/defaultEndpointToHostAction/enum",keyword:"\
enum",params:{allowedValues:y.properties.network.oneOf[2].properties.felixConfigurations.items.properties.spec.properties.
defaultEndpointToHostAction.enum}};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:i+"/network/felixConfigurat\
ions/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/properties/spec/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/network/felixConfigurations/"+
a,schemaPath:"#/properties/network/oneOf/2/properties/felixConfigurations/items/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}}}else{const o={instancePath:i+"/network/felixConfigurations",schemaPath:"#/properties\
/network/oneOf/2/properties/felixConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}
if(f.bgpConfigurations!==void 0){let n=f.bgpConfigurations;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let t=n[a];
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+"/network/bgpConfiguratio\
ns/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/bgpCon\
figurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===void 0){const r={instancePath:i+"/network/\
bgpConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"req\
uired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={instancePath:i+"/n\
etwork/bgpConfigurations/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||r==="kin\
d"||r==="metadata"||r==="spec")){const p={instancePath:i+"/network/bgpConfigurations/"+a,schemaPath:"#/properties/networ\
k/oneOf/2/properties/bgpConfigurations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const p={instancePath:i+
"/network/bgpConfigurations/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/item\
s/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(r==="projectcalic\
o.org/v3"||r==="crd.projectcalico.org/v1")){const p={instancePath:i+"/network/bgpConfigurations/"+a+"/apiVersion",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.
properties.network.oneOf[2].properties.bgpConfigurations.items.properties.apiVersion.enum}};e===null?e=[p]:e.push(p),s++}}
if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){const p={instancePath:i+"/network/bgpConfigurations/"+a+"/kind",
schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="BGPConfiguration"){const p={instancePath:i+"/network/bgpConfigurati\
ons/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:y.properties.network.oneOf[2].properties.bgpConfigurations.items.properties.kind.enum}};e===
null?e=[p]:e.push(p),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){const p={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/pro\
perties/bgpConfigurations/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[p]:e.push(p),s++}for(const p in r)if(!(p==="name"||p==="annotations"||p==="creationTimestamp"||p==="generation"||p===
"labels"||p==="managedFields"||p==="resourceVersion"||p==="uid")){const l={instancePath:i+"/network/bgpConfigurations/"+
a+"/metadata",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.name!==void 0&&
typeof r.name!="string"){const p={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata/name",schemaPath:"#/properti\
es/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/network/bgpConfigurations/"+a+"/metadata",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[p]:e.push(p),s++}}if(t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(!(p==="nodeToNodeMeshEnabled"||p==="asNumber"||p==="bindMode"||p==="listenPort"||p==="logSeverityScreen"||p==="nodeMe\
shMaxRestartTime"||p==="nodeMeshPassword")){const l={instancePath:i+"/network/bgpConfigurations/"+a+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.nodeToNodeMeshEnabled!==void 0&&typeof r.nodeToNodeMeshEnabled!=
"boolean"){const p={instancePath:i+"/network/bgpConfigurations/"+a+"/spec/nodeToNodeMeshEnabled",schemaPath:"#/propertie\
s/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/properties/nodeToNodeMeshEnabled/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:i+"/network/bgpConfigurations/"+a+"\
/spec",schemaPath:"#/properties/network/oneOf/2/properties/bgpConfigurations/items/properties/spec/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/network/bgpConfigurations/"+a,schemaPath:"\
#/properties/network/oneOf/2/properties/bgpConfigurations/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}}}else{const o={instancePath:i+"/network/bgpConfigurations",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpConfigurations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(f.bgpPeers!==void 0){
let n=f.bgpPeers;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let t=n[a];if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/on\
eOf/2/properties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(
r),s++}if(t.kind===void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/prope\
rties/bgpPeers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.metadata===
void 0){const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),s++}if(t.spec===void 0){const r={
instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="apiVersion"||r==="kin\
d"||r==="metadata"||r==="spec")){const p={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2\
/properties/bgpPeers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[p]:e.push(p),s++}if(t.apiVersion!==void 0){let r=t.apiVersion;if(typeof r!="string"){const p={instancePath:i+"/networ\
k/bgpPeers/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/apiVersion/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(r==="projectcalico.org/v3"||r==="crd.projec\
tcalico.org/v1")){const p={instancePath:i+"/network/bgpPeers/"+a+"/apiVersion",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].
properties.bgpPeers.items.properties.apiVersion.enum}};e===null?e=[p]:e.push(p),s++}}if(t.kind!==void 0){let r=t.kind;if(typeof r!=
"string"){const p={instancePath:i+"/network/bgpPeers/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgp\
Peers/items/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r!=="BGPPeer"){
const p={instancePath:i+"/network/bgpPeers/"+a+"/kind",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/item\
s/properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[2].properties.bgpPeers.items.properties.
kind.enum}};e===null?e=[p]:e.push(p),s++}}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){const p={instancePath:i+"/network/bgpPeers/"+a+"/metadata",schemaPath:"#/properties/network/oneO\
f/2/properties/bgpPeers/items/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[p]:e.push(p),s++}for(const p in r)if(!(p==="name"||p==="annotations"||p==="creationTimestamp"||p==="generation"||p===
"labels"||p==="managedFields"||p==="resourceVersion"||p==="uid")){const l={instancePath:i+"/network/bgpPeers/"+a+"/metad\
ata",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.name!==void 0&&typeof r.name!="st\
ring"){const p={instancePath:i+"/network/bgpPeers/"+a+"/metadata/name",schemaPath:"#/properties/network/oneOf/2/properti\
es/bgpPeers/items/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),s++}}else{const p={instancePath:i+"/network/bgpPeers/"+a+"/metadata",schemaPath:"#/properties/network/oneOf/2/propert\
ies/bgpPeers/items/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.spec!==
void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!k.call(y.properties.network.oneOf[2].
properties.bgpPeers.items.properties.spec.properties,p)){const l={instancePath:i+"/network/bgpPeers/"+a+"/spec",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.node!==void 0&&typeof r.node!="string"){const p={instancePath:i+
"/network/bgpPeers/"+a+"/spec/node",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/p\
roperties/node/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.nodeSelector!==void 0&&typeof r.
nodeSelector!="string"){const p={instancePath:i+"/network/bgpPeers/"+a+"/spec/nodeSelector",schemaPath:"#/properties/net\
work/oneOf/2/properties/bgpPeers/items/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}if(r.peerIP!==void 0&&typeof r.peerIP!="string"){const p={instancePath:i+"/network/bgpPeers\
/"+a+"/spec/peerIP",schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec/properties/peerIP\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.peerSelector!==void 0&&typeof r.peerSelector!=
"string"){const p={instancePath:i+"/network/bgpPeers/"+a+"/spec/peerSelector",schemaPath:"#/properties/network/oneOf/2/p\
roperties/bgpPeers/items/properties/spec/properties/peerSelector/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),s++}}else{const p={instancePath:i+"/network/bgpPeers/"+a+"/spec",schemaPath:"#/properties/network/oneOf/2/\
properties/bgpPeers/items/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
const r={instancePath:i+"/network/bgpPeers/"+a,schemaPath:"#/properties/network/oneOf/2/properties/bgpPeers/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const o={instancePath:i+"/network/bgpPeers",schemaPath:"\
#/properties/network/oneOf/2/properties/bgpPeers/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}
if(f.vethMtu!==void 0){let n=f.vethMtu;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+
"/network/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>9216||isNaN(n)){const o={instancePath:i+"/net\
work/vethMtu",schemaPath:"#/properties/network/oneOf/2/properties/vethMtu/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(n<0||isNaN(n)){const o={instancePath:i+"/network/vethMtu",schemaPath:"#\
/properties/network/oneOf/2/properties/vethMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
o]:e.push(o),s++}}}}else{const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/2/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}else if(m==="native")if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.
type===void 0){const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),s++}for(const n in f)if(!(n==="type"||n==="podMtu")){const o={
instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}};e===null?e=[o]:e.push(o),s++}if(f.type!==void 0){let n=f.type;if(typeof n!="string"){const o={
instancePath:i+"/network/type",schemaPath:"#/properties/network/oneOf/3/properties/type/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(n!=="native"){const o={instancePath:i+"/network/type",schemaPath:"#/properties\
/network/oneOf/3/properties/type/enum",keyword:"enum",params:{allowedValues:y.properties.network.oneOf[3].properties.type.
enum}};e===null?e=[o]:e.push(o),s++}}if(f.podMtu!==void 0){let n=f.podMtu;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){const o={instancePath:i+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof n=="number"&&isFinite(n)){if(n>9216||isNaN(n)){const o={
instancePath:i+"/network/podMtu",schemaPath:"#/properties/network/oneOf/3/properties/podMtu/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[o]:e.push(o),s++}if(n<576||isNaN(n)){const o={instancePath:i+"/network/podMtu",
schemaPath:"#/properties/network/oneOf/3/properties/podMtu/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};
e===null?e=[o]:e.push(o),s++}}}}else{const n={instancePath:i+"/network",schemaPath:"#/properties/network/oneOf/3/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}else{const n={instancePath:i+"/network",schemaPath:"#/propert\
ies/network/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:m}};e===null?e=[n]:e.push(
n),s++}else{const n={instancePath:i+"/network",schemaPath:"#/properties/network/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:m}};e===null?e=[n]:e.push(n),s++}}else{const m={instancePath:i+"/network",schemaPath:"#/\
properties/network/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(h.pods!==void 0){let f=h.
pods;if(Array.isArray(f)){const m=f.length;for(let n=0;n<m;n++){let o=f[n];if(typeof o!="string"&&!(o&&typeof o=="object"&&
!Array.isArray(o))){const a={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{
type:y.properties.pods.items.type}};e===null?e=[a]:e.push(a),s++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.kind===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[t]:e.push(t),s++}const a=o.kind;if(typeof a=="string")if(a==="Pod")if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.apiVersion===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===void 0){const t={
instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/0/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[t]:e.push(t),s++}if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties\
/pods/items/oneOf/0/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(t),s++}if(o.
spec===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/0/required",keyword:"require\
d",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kind"||t===
"metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(o.apiVersion!==
void 0){let t=o.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/propert\
ies/pods/items/oneOf/0/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!==
"v1"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/0/properties/apiVersion\
/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[0].properties.apiVersion.enum}};e===null?e=[r]:
e.push(r),s++}}if(o.kind!==void 0){let t=o.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t!=="Pod"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/oneOf/0/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[0].properties.kind.enum}};e===null?e=[r]:e.push(r),
s++}}if(o.metadata!==void 0){let t=o.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={
instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!k.call(y.properties.pods.items.
oneOf[0].properties.metadata.properties,r)){const p={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods\
/items/oneOf/0/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+"/pods/"+n+"/metadata/name",
schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/name/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:i+"/pods/"+
n+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/namespace/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+n+"/metadata/labels/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/labels/additio\
nalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/\
pods/"+n+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/properties/labels/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+n+"/metadata/an\
notations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/pro\
perties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{
const p={instancePath:i+"/pods/"+n+"/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/0/properties/metada\
ta/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+
"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/0/properties/metadata/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}}if(o.spec!==void 0){let t=o.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!k.call(y.properties.pods.items.oneOf[0].properties.spec.properties,r)){const p={instancePath:i+"/pods/"+n+"/spec",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[p]:e.push(p),s++}if(t.nodeName!==void 0&&typeof t.nodeName!="string"){const r={instancePath:i+"/pods/"+n+"/s\
pec/nodeName",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeName/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.nodeSelector!==void 0){let r=t.nodeSelector;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+n+"/spec/nodeSelector/"+p.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeSelect\
or/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+
"/pods/"+n+"/spec/nodeSelector",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/properties/nodeSelector/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.hostNetwork!==void 0&&typeof t.hostNetwork!="b\
oolean"){const r={instancePath:i+"/pods/"+n+"/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/0/properties/s\
pec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+
"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/0/properties/spec/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}}if(o.status!==void 0){let t=o.status;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!k.call(y.properties.pods.items.oneOf[0].properties.status.properties,r)){const p={instancePath:i+"/pods/"+n+"/status",
schemaPath:"#/properties/pods/items/oneOf/0/properties/status/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.podIP!==void 0&&typeof t.podIP!="string"){const r={instancePath:i+
"/pods/"+n+"/status/podIP",schemaPath:"#/properties/pods/items/oneOf/0/properties/status/properties/podIP/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i+"/pods/"+n+"/status",schemaPath:"\
#/properties/pods/items/oneOf/0/properties/status/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/0/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}else if(a==="Deployment")if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"required",params:{
missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"\
#/properties/pods/items/oneOf/1/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}
if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"\
required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(t),s++}if(o.spec===void 0){const t={instancePath:i+
"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/1/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[t]:e.push(t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){
const r={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/1/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(o.apiVersion!==void 0){let t=o.apiVersion;if(typeof t!=
"string"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/1/properties/apiVer\
sion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="apps/v1"){const r={instancePath:i+
"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/1/properties/apiVersion/enum",keyword:"enum",params:{
allowedValues:y.properties.pods.items.oneOf[1].properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(o.kind!==void 0){
let t=o.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/oneOf\
/1/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="Deployment"){const r={
instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/oneOf/1/properties/kind/enum",keyword:"enum",params:{
allowedValues:y.properties.pods.items.oneOf[1].properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(o.metadata!==void 0){
let t=o.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+n+"/m\
etadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!k.call(y.properties.pods.items.oneOf[1].properties.metadata.properties,
r)){const p={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.name!==
void 0&&typeof t.name!="string"){const r={instancePath:i+"/pods/"+n+"/metadata/name",schemaPath:"#/properties/pods/items\
/oneOf/1/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:i+"/pods/"+n+"/metadata/namespace",schemaPath:"#\
/properties/pods/items/oneOf/1/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+n+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/labels/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/labels",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)
if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+n+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/annotations/additionalProperties/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/\
annotations",schemaPath:"#/properties/pods/items/oneOf/1/properties/metadata/properties/annotations/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#\
/properties/pods/items/oneOf/1/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}}if(o.spec!==void 0){let t=o.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+
"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/required",keyword:"required",params:{missingProperty:"\
template"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!(r==="replicas"||r==="template"||r==="minReadySeconds"||r===
"paused"||r==="progressDeadlineSeconds"||r==="revisionHistoryLimit"||r==="selector"||r==="strategy")){const p={instancePath:i+
"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.replicas!==void 0){let r=t.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"#/properties/\
pods/items/oneOf/1/properties/spec/properties/replicas/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(
p),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"#/propert\
ies/pods/items/oneOf/1/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),s++}}}if(t.template!==void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
spec===void 0){const p={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/1/propertie\
s/spec/properties/template/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[p]:e.push(p),s++}for(const p in r)
if(!(p==="metadata"||p==="spec")){const l={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/item\
s/oneOf/1/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(r.metadata!==void 0){let p=r.metadata;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)
if(!k.call(y.properties.pods.items.oneOf[1].properties.spec.properties.template.properties.metadata.properties,l)){const d={
instancePath:i+"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properti\
es/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),s++}if(p.labels!==void 0){let l=p.labels;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)
if(typeof l[d]!="string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/metadata/properti\
es/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={
instancePath:i+"/pods/"+n+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/p\
roperties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),s++}}if(p.annotations!==void 0){let l=p.annotations;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!=
"string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+
"/pods/"+n+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/1/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}}if(r.spec!==void 0){let p=r.spec;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!k.call(y.properties.
pods.items.oneOf[1].properties.spec.properties.template.properties.spec.properties,l)){const d={instancePath:i+"/pods/"+
n+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),s++}if(p.nodeName!==
void 0&&typeof p.nodeName!="string"){const l={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.nodeSelector!==void 0){let l=p.nodeSelector;if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!="string"){const c={instancePath:i+"/pods/"+n+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/1/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/1/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(p.hostNetwork!==void 0&&typeof p.hostNetwork!="boolean"){
const l={instancePath:i+"/pods/"+n+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/1/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[l]:e.push(l),s++}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/1/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.
push(l),s++}}}else{const p={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/1/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={
instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/1/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/ite\
ms/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="StatefulSet")if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/\
items/oneOf/2/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/2/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"\
#/properties/pods/items/oneOf/2/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(o.spec===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/2/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/on\
eOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(o.
apiVersion!==void 0){let t=o.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t!=="apps/v1"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/2/pr\
operties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[2].properties.apiVersion.enum}};
e===null?e=[r]:e.push(r),s++}}if(o.kind!==void 0){let t=o.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+
"/kind",schemaPath:"#/properties/pods/items/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t!=="StatefulSet"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items\
/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[2].properties.kind.enum}};
e===null?e=[r]:e.push(r),s++}}if(o.metadata!==void 0){let t=o.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name===void 0){const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/met\
adata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!k.
call(y.properties.pods.items.oneOf[2].properties.metadata.properties,r)){const p={instancePath:i+"/pods/"+n+"/metadata",
schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+
"/pods/"+n+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:i+"/pods/"+n+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/properti\
es/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+
n+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/me\
tadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{
const p={instancePath:i+"/pods/"+n+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadata/pr\
operties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+
"/pods/"+n+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2\
/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/annotations",schemaPath:"#/properties/pods/items/o\
neOf/2/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/metadat\
a/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(o.spec!==void 0){let t=o.spec;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties\
/pods/items/oneOf/2/properties/spec/required",keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!k.call(y.properties.pods.items.oneOf[2].properties.spec.properties,r)){const p={instancePath:i+
"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.replicas!==void 0){let r=t.replicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"#/properties/\
pods/items/oneOf/2/properties/spec/properties/replicas/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(
p),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e4||isNaN(r)){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){const p={instancePath:i+"/pods/"+n+"/spec/replicas",schemaPath:"#/propert\
ies/pods/items/oneOf/2/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),s++}}}if(t.template!==void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
spec===void 0){const p={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/2/propertie\
s/spec/properties/template/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[p]:e.push(p),s++}for(const p in r)
if(!(p==="metadata"||p==="spec")){const l={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/item\
s/oneOf/2/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[l]:e.push(l),s++}if(r.metadata!==void 0){let p=r.metadata;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)
if(!k.call(y.properties.pods.items.oneOf[2].properties.spec.properties.template.properties.metadata.properties,l)){const d={
instancePath:i+"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properti\
es/template/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===
null?e=[d]:e.push(d),s++}if(p.labels!==void 0){let l=p.labels;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)
if(typeof l[d]!="string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/metadata/properti\
es/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={
instancePath:i+"/pods/"+n+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/p\
roperties/template/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),s++}}if(p.annotations!==void 0){let l=p.annotations;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!=
"string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+
"/pods/"+n+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/2/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}}if(r.spec!==void 0){let p=r.spec;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!k.call(y.properties.
pods.items.oneOf[2].properties.spec.properties.template.properties.spec.properties,l)){const d={instancePath:i+"/pods/"+
n+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),s++}if(p.nodeName!==
void 0&&typeof p.nodeName!="string"){const l={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.nodeSelector!==void 0){let l=p.nodeSelector;if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!="string"){const c={instancePath:i+"/pods/"+n+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/2/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/2/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(p.hostNetwork!==void 0&&typeof p.hostNetwork!="boolean"){
const l={instancePath:i+"/pods/"+n+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/2/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[l]:e.push(l),s++}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/2/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.
push(l),s++}}}else{const p={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/2/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={
instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/2/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/ite\
ms/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="DaemonSet")if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/\
items/oneOf/3/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/3/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"\
#/properties/pods/items/oneOf/3/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(o.spec===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/3/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/on\
eOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(o.
apiVersion!==void 0){let t=o.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"\
#/properties/pods/items/oneOf/3/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t!=="apps/v1"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/3/pr\
operties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[3].properties.apiVersion.enum}};
e===null?e=[r]:e.push(r),s++}}if(o.kind!==void 0){let t=o.kind;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+
"/kind",schemaPath:"#/properties/pods/items/oneOf/3/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t!=="DaemonSet"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[3].properties.kind.enum}};
e===null?e=[r]:e.push(r),s++}}if(o.metadata!==void 0){let t=o.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
name===void 0){const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/met\
adata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(const r in t)if(!k.
call(y.properties.pods.items.oneOf[3].properties.metadata.properties,r)){const p={instancePath:i+"/pods/"+n+"/metadata",
schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:i+
"/pods/"+n+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:i+"/pods/"+n+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/properti\
es/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"/pods/"+
n+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/me\
tadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{
const p={instancePath:i+"/pods/"+n+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadata/pr\
operties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+
"/pods/"+n+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3\
/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/annotations",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/metadat\
a/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(o.spec!==void 0){let t=o.spec;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.template===void 0){const r={instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties\
/pods/items/oneOf/3/properties/spec/required",keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!(r==="template"||r==="minReadySeconds"||r==="revisionHistoryLimit"||r==="selector"||r==="upd\
ateStrategy")){const p={instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.template!==
void 0){let r=t.template;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.spec===void 0){const p={instancePath:i+"/pods\
/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[p]:e.push(p),s++}for(const p in r)if(!(p==="metadata"||p==="spec")){
const l={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properti\
es/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),
s++}if(r.metadata!==void 0){let p=r.metadata;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!k.call(y.
properties.pods.items.oneOf[3].properties.spec.properties.template.properties.metadata.properties,l)){const d={instancePath:i+
"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/pro\
perties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(
d),s++}if(p.labels!==void 0){let l=p.labels;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!=
"string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/labels/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/metadata/properties/labels/ad\
ditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+
"/pods/"+n+"/spec/template/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/templ\
ate/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(p.
annotations!==void 0){let l=p.annotations;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!=
"string"){const c={instancePath:i+"/pods/"+n+"/spec/template/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/metadata/properties/anno\
tations/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+
"/pods/"+n+"/spec/template/metadata/annotations",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/\
template/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
s++}}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/metadata",schemaPath:"#/properties/pods/items/oneOf/3/prop\
erties/spec/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
s++}}if(r.spec!==void 0){let p=r.spec;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)if(!k.call(y.properties.
pods.items.oneOf[3].properties.spec.properties.template.properties.spec.properties,l)){const d={instancePath:i+"/pods/"+
n+"/spec/template/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[d]:e.push(d),s++}if(p.nodeName!==
void 0&&typeof p.nodeName!="string"){const l={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeName",schemaPath:"#/pro\
perties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/properties/nodeName/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(p.nodeSelector!==void 0){let l=p.nodeSelector;if(l&&typeof l=="o\
bject"&&!Array.isArray(l)){for(const d in l)if(typeof l[d]!="string"){const c={instancePath:i+"/pods/"+n+"/spec/template\
/spec/nodeSelector/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/3/properties/spe\
c/properties/template/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:i+"/pods/"+n+"/spec/template/spec/nodeSelector",schemaPath:"\
#/properties/pods/items/oneOf/3/properties/spec/properties/template/properties/spec/properties/nodeSelector/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}if(p.hostNetwork!==void 0&&typeof p.hostNetwork!="boolean"){
const l={instancePath:i+"/pods/"+n+"/spec/template/spec/hostNetwork",schemaPath:"#/properties/pods/items/oneOf/3/propert\
ies/spec/properties/template/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[l]:e.push(l),s++}}else{const l={instancePath:i+"/pods/"+n+"/spec/template/spec",schemaPath:"#/properties/pods/items/o\
neOf/3/properties/spec/properties/template/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.
push(l),s++}}}else{const p={instancePath:i+"/pods/"+n+"/spec/template",schemaPath:"#/properties/pods/items/oneOf/3/prope\
rties/spec/properties/template/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={
instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/3/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/ite\
ms/oneOf/3/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="Namespace")if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/\
items/oneOf/4/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/4/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"\
#/properties/pods/items/oneOf/4/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec"||t==="status")){const r={instancePath:i+
"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),s++}if(o.apiVersion!==void 0){let t=o.apiVersion;if(typeof t!="string"){const r={instancePath:i+
"/pods/"+n+"/apiVersion",schemaPath:"#/properties/pods/items/oneOf/4/properties/apiVersion/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="v1"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#\
/properties/pods/items/oneOf/4/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.
oneOf[4].properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(o.kind!==void 0){let t=o.kind;if(typeof t!="strin\
g"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/oneOf/4/properties/kind/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="Namespace"){const r={instancePath:i+"/pods/"+n+"/kind",
schemaPath:"#/properties/pods/items/oneOf/4/properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.pods.
items.oneOf[4].properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(o.metadata!==void 0){let t=o.metadata;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties\
/pods/items/oneOf/4/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),s++}for(const r in t)if(!k.call(y.properties.pods.items.oneOf[4].properties.metadata.properties,r)){const p={instancePath:i+
"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="stri\
ng"){const r={instancePath:i+"/pods/"+n+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata\
/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.labels!==void 0){let r=t.
labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){const l={instancePath:i+"\
/pods/"+n+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pods/items/oneOf/4/prope\
rties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/labels",schemaPath:"#/properties/pods/items/oneOf/4/propertie\
s/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+
"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/4/properties/metadata/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/one\
Of/4/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else if(a==="WorkloadEndpoint")if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/\
items/oneOf/5/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[t]:e.push(t),s++}if(o.kind===
void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/5/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(o.metadata===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"\
#/properties/pods/items/oneOf/5/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[t]:e.push(
t),s++}if(o.spec===void 0){const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/5/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[t]:e.push(t),s++}for(const t in o)if(!(t==="apiVersion"||t==="kin\
d"||t==="metadata"||t==="spec")){const r={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/oneOf/5/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(o.apiVersion!==
void 0){let t=o.apiVersion;if(typeof t!="string"){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/propert\
ies/pods/items/oneOf/5/properties/apiVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t===
"projectcalico.org/v3"||t==="crd.projectcalico.org/v1")){const r={instancePath:i+"/pods/"+n+"/apiVersion",schemaPath:"#/\
properties/pods/items/oneOf/5/properties/apiVersion/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[5].
properties.apiVersion.enum}};e===null?e=[r]:e.push(r),s++}}if(o.kind!==void 0){let t=o.kind;if(typeof t!="string"){const r={
instancePath:i+"/pods/"+n+"/kind",schemaPath:"#/properties/pods/items/oneOf/5/properties/kind/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t!=="WorkloadEndpoint"){const r={instancePath:i+"/pods/"+n+"/kind",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/kind/enum",keyword:"enum",params:{allowedValues:y.properties.pods.items.oneOf[5].
properties.kind.enum}};e===null?e=[r]:e.push(r),s++}}if(o.metadata!==void 0){let t=o.metadata;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/item\
s/oneOf/5/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}
for(const r in t)if(!k.call(y.properties.pods.items.oneOf[5].properties.metadata.properties,r)){const p={instancePath:i+
"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/oneOf/5/properties/metadata/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="stri\
ng"){const r={instancePath:i+"/pods/"+n+"/metadata/name",schemaPath:"#/properties/pods/items/oneOf/5/properties/metadata\
/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.namespace!==void 0&&typeof t.
namespace!="string"){const r={instancePath:i+"/pods/"+n+"/metadata/namespace",schemaPath:"#/properties/pods/items/oneOf/\
5/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!="string"){
const l={instancePath:i+"/pods/"+n+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/pods/items/oneOf/5/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/labels",schemaPath:"#/properties/pods/i\
tems/oneOf/5/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(typeof r[p]!=
"string"){const l={instancePath:i+"/pods/"+n+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/pods/items/oneOf/5/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const p={instancePath:i+"/pods/"+n+"/metadata/annotations",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i+"/pods/"+n+"/metadata",schemaPath:"#/properties/pods/items/o\
neOf/5/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(o.spec!==void 0){
let t=o.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.node===void 0){const r={instancePath:i+"/pods/"+n+"/spec",
schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/required",keyword:"required",params:{missingProperty:"node"}};
e===null?e=[r]:e.push(r),s++}for(const r in t)if(!k.call(y.properties.pods.items.oneOf[5].properties.spec.properties,r)){
const p={instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[p]:e.push(p),s++}if(t.node!==void 0&&typeof t.
node!="string"){const r={instancePath:i+"/pods/"+n+"/spec/node",schemaPath:"#/properties/pods/items/oneOf/5/properties/s\
pec/properties/node/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.orchestrator!==void 0&&
typeof t.orchestrator!="string"){const r={instancePath:i+"/pods/"+n+"/spec/orchestrator",schemaPath:"#/properties/pods/i\
tems/oneOf/5/properties/spec/properties/orchestrator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.workload!==void 0&&typeof t.workload!="string"){const r={instancePath:i+"/pods/"+n+"/spec/workload",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/spec/properties/workload/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.pod!==void 0&&typeof t.pod!="string"){const r={instancePath:i+"/pods/"+n+"/spec/pod",schemaPath:"\
#/properties/pods/items/oneOf/5/properties/spec/properties/pod/type",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),s++}if(t.interfaceName!==void 0&&typeof t.interfaceName!="string"){const r={instancePath:i+"/pods/"+n+"/spe\
c/interfaceName",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/properties/interfaceName/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.ipNetworks!==void 0){let r=t.ipNetworks;if(Array.isArray(r)){
if(r.length<1){const l={instancePath:i+"/pods/"+n+"/spec/ipNetworks",schemaPath:"#/properties/pods/items/oneOf/5/propert\
ies/spec/properties/ipNetworks/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}const p=r.length;
for(let l=0;l<p;l++)if(typeof r[l]!="string"){const d={instancePath:i+"/pods/"+n+"/spec/ipNetworks/"+l,schemaPath:"#/pro\
perties/pods/items/oneOf/5/properties/spec/properties/ipNetworks/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),s++}}else{const p={instancePath:i+"/pods/"+n+"/spec/ipNetworks",schemaPath:"#/properties/pods/items\
/oneOf/5/properties/spec/properties/ipNetworks/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{
const r={instancePath:i+"/pods/"+n+"/spec",schemaPath:"#/properties/pods/items/oneOf/5/properties/spec/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/propert\
ies/pods/items/oneOf/5/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+
"/pods/"+n,schemaPath:"#/properties/pods/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",
tagValue:a}};e===null?e=[t]:e.push(t),s++}else{const t={instancePath:i+"/pods/"+n,schemaPath:"#/properties/pods/items/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:a}};e===null?e=[t]:e.push(t),s++}}}}else{const m={
instancePath:i+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
s++}}if(h.changes!==void 0){let f=h.changes;if(Array.isArray(f)){const m=f.length;for(let n=0;n<m;n++){let o=f[n];const a=s;
let t=!0;const r=s;if(s===r)if(o&&typeof o=="object"&&!Array.isArray(o)){let l;if(o.stop===void 0&&(l="stop")){const d={};
e===null?e=[d]:e.push(d),s++}}else{const l={};e===null?e=[l]:e.push(l),s++}var g=r===s;s=a,e!==null&&(a?e.length=a:e=null);
let p;if(g){const l=s;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.at===void 0){const c={instancePath:i+"/changes/"+
n,schemaPath:"#/properties/changes/items/then/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[c]:
e.push(c),s++}if(o.stop===void 0){const c={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/then/requ\
ired",keyword:"required",params:{missingProperty:"stop"}};e===null?e=[c]:e.push(c),s++}for(const c in o)if(!(c==="at"||c===
"stop"||c==="hosts")){const u={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/then/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),s++}if(o.at!==void 0){let c=o.
at;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){const u={instancePath:i+"/changes/"+n+"/at",schemaPath:"#/\
properties/changes/items/then/properties/at/type",keyword:"type",params:{type:y.properties.changes.items.then.properties.
at.type}};e===null?e=[u]:e.push(u),s++}}if(o.stop!==void 0){let c=o.stop;if(typeof c!="string"){const u={instancePath:i+
"/changes/"+n+"/stop",schemaPath:"#/properties/changes/items/then/properties/stop/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[u]:e.push(u),s++}if(!(c==="flannel"||c==="calico")){const u={instancePath:i+"/changes/"+n+"/stop",schemaPath:"\
#/properties/changes/items/then/properties/stop/enum",keyword:"enum",params:{allowedValues:y.properties.changes.items.then.
properties.stop.enum}};e===null?e=[u]:e.push(u),s++}}if(o.hosts!==void 0){let c=o.hosts;if(Array.isArray(c)){if(c.length<
1){const P={instancePath:i+"/changes/"+n+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),s++}const u=c.length;for(let P=0;P<u;P++)if(typeof c[P]!="\
string"){const b={instancePath:i+"/changes/"+n+"/hosts/"+P,schemaPath:"#/properties/changes/items/then/properties/hosts/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}else{const u={instancePath:i+"/changes/"+
n+"/hosts",schemaPath:"#/properties/changes/items/then/properties/hosts/type",keyword:"type",params:{type:"array"}};e===
null?e=[u]:e.push(u),s++}}}else{const c={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/then/type",
keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}var g=l===s;t=g,p="then"}else{const l=s;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.at===void 0){const c={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/it\
ems/else/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[c]:e.push(c),s++}if(o.on===void 0){const c={
instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/else/required",keyword:"required",params:{missingProperty:"\
on"}};e===null?e=[c]:e.push(c),s++}if(o.run===void 0){const c={instancePath:i+"/changes/"+n,schemaPath:"#/properties/cha\
nges/items/else/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[c]:e.push(c),s++}for(const c in o)
if(!(c==="at"||c==="on"||c==="run")){const u={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/else/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[u]:e.push(u),s++}if(o.at!==
void 0){let c=o.at;if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){const u={instancePath:i+"/changes/"+n+"/at",
schemaPath:"#/properties/changes/items/else/properties/at/type",keyword:"type",params:{type:y.properties.changes.items.else.
properties.at.type}};e===null?e=[u]:e.push(u),s++}}if(o.on!==void 0&&typeof o.on!="string"){const c={instancePath:i+"/ch\
anges/"+n+"/on",schemaPath:"#/properties/changes/items/else/properties/on/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),s++}if(o.run!==void 0){let c=o.run;if(Array.isArray(c)){if(c.length<1){const P={instancePath:i+"/ch\
anges/"+n+"/run",schemaPath:"#/properties/changes/items/else/properties/run/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[P]:e.push(P),s++}const u=c.length;for(let P=0;P<u;P++)if(typeof c[P]!="string"){const b={instancePath:i+"/ch\
anges/"+n+"/run/"+P,schemaPath:"#/properties/changes/items/else/properties/run/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),s++}}else{const u={instancePath:i+"/changes/"+n+"/run",schemaPath:"#/properties/chang\
es/items/else/properties/run/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}}else{const c={instancePath:i+
"/changes/"+n,schemaPath:"#/properties/changes/items/else/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),s++}var g=l===s;t=g,p="else"}if(!t){const l={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items\
/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[l]:e.push(l),s++}}}else{const m={instancePath:i+"/changes",schemaPath:"\
#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(h.probes!==void 0){let f=h.
probes;if(Array.isArray(f)){const m=f.length;for(let n=0;n<m;n++){let o=f[n];if(typeof o!="string"&&!(o&&typeof o=="obje\
ct"&&!Array.isArray(o))){const a={instancePath:i+"/probes/"+n,schemaPath:"#/properties/probes/items/type",keyword:"type",
params:{type:y.properties.probes.items.type}};e===null?e=[a]:e.push(a),s++}if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.from===void 0){const a={instancePath:i+"/probes/"+n,schemaPath:"#/properties/probes/items/required",keyword:"requir\
ed",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),s++}if(o.to===void 0){const a={instancePath:i+"/probes/"+n,
schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.push(
a),s++}for(const a in o)if(!k.call(y.properties.probes.items.properties,a)){const t={instancePath:i+"/probes/"+n,schemaPath:"\
#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=
[t]:e.push(t),s++}if(o.name!==void 0&&typeof o.name!="string"){const a={instancePath:i+"/probes/"+n+"/name",schemaPath:"\
#/properties/probes/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.
from!==void 0&&typeof o.from!="string"){const a={instancePath:i+"/probes/"+n+"/from",schemaPath:"#/properties/probes/ite\
ms/properties/from/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.to!==void 0&&typeof o.
to!="string"){const a={instancePath:i+"/probes/"+n+"/to",schemaPath:"#/properties/probes/items/properties/to/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.protocol!==void 0&&typeof o.protocol!="string"){const a={
instancePath:i+"/probes/"+n+"/protocol",schemaPath:"#/properties/probes/items/properties/protocol/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.listening!==void 0&&typeof o.listening!="boolean"){const a={instancePath:i+
"/probes/"+n+"/listening",schemaPath:"#/properties/probes/items/properties/listening/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[a]:e.push(a),s++}if(o.size!==void 0){let a=o.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){const t={instancePath:i+"/probes/"+n+"/size",schemaPath:"#/properties/probes/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>65535||isNaN(a)){const t={
instancePath:i+"/probes/"+n+"/size",schemaPath:"#/properties/probes/items/properties/size/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}};e===null?e=[t]:e.push(t),s++}if(a<28||isNaN(a)){const t={instancePath:i+"/probes/"+n+"/siz\
e",schemaPath:"#/properties/probes/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:28}};e===
null?e=[t]:e.push(t),s++}}}if(o.sizes!==void 0){let a=o.sizes;if(Array.isArray(a)){if(a.length<1){const r={instancePath:i+
"/probes/"+n+"/sizes",schemaPath:"#/properties/probes/items/properties/sizes/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[r]:e.push(r),s++}const t=a.length;for(let r=0;r<t;r++){let p=a[r];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))&&typeof p!="string"){const l={instancePath:i+"/probes/"+n+"/sizes/"+r,schemaPath:"#/properties/probes/items\
/properties/sizes/items/type",keyword:"type",params:{type:y.properties.probes.items.properties.sizes.items.type}};e===null?
e=[l]:e.push(l),s++}}}else{const t={instancePath:i+"/probes/"+n+"/sizes",schemaPath:"#/properties/probes/items/propertie\
s/sizes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(o.df!==void 0&&typeof o.df!="boolea\
n"){const a={instancePath:i+"/probes/"+n+"/df",schemaPath:"#/properties/probes/items/properties/df/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}if(o.ttl!==void 0){let a=o.ttl;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){const t={instancePath:i+"/probes/"+n+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/type",
keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>255||isNaN(
a)){const t={instancePath:i+"/probes/"+n+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:255}};e===null?e=[t]:e.push(t),s++}if(a<1||isNaN(a)){const t={instancePath:i+"/pro\
bes/"+n+"/ttl",schemaPath:"#/properties/probes/items/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(o.dscp!==void 0){let a=o.dscp;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
const t={instancePath:i+"/probes/"+n+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/type",keyword:"type",
params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof a=="number"&&isFinite(a)){if(a>63||isNaN(a)){const t={instancePath:i+
"/probes/"+n+"/dscp",schemaPath:"#/properties/probes/items/properties/dscp/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:63}};e===null?e=[t]:e.push(t),s++}if(a<0||isNaN(a)){const t={instancePath:i+"/probes/"+n+"/dscp",schemaPath:"#\
/properties/probes/items/properties/dscp/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(
t),s++}}}if(o.at!==void 0){let a=o.at;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))){const t={instancePath:i+
"/probes/"+n+"/at",schemaPath:"#/properties/probes/items/properties/at/type",keyword:"type",params:{type:y.properties.probes.
items.properties.at.type}};e===null?e=[t]:e.push(t),s++}}if(o.expect!==void 0){let a=o.expect;if(a&&typeof a=="object"&&
!Array.isArray(a)){for(const t in a)if(!(t==="disposition"||t==="place"||t==="stage"||t==="reply"||t==="wire"||t==="over\
head"||t==="path")){const r={instancePath:i+"/probes/"+n+"/expect",schemaPath:"#/properties/probes/items/properties/expe\
ct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),s++}if(a.
disposition!==void 0&&typeof a.disposition!="string"){const t={instancePath:i+"/probes/"+n+"/expect/disposition",schemaPath:"\
#/properties/probes/items/properties/expect/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(a.place!==void 0&&typeof a.place!="string"){const t={instancePath:i+"/probes/"+n+"/expect/place",
schemaPath:"#/properties/probes/items/properties/expect/properties/place/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(a.stage!==void 0&&typeof a.stage!="string"){const t={instancePath:i+"/probes/"+n+"/expect/st\
age",schemaPath:"#/properties/probes/items/properties/expect/properties/stage/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(a.reply!==void 0&&typeof a.reply!="string"){const t={instancePath:i+"/probes/"+n+"/expec\
t/reply",schemaPath:"#/properties/probes/items/properties/expect/properties/reply/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}if(a.wire!==void 0){let t=a.wire;if(t&&typeof t=="object"&&!Array.isArray(t))for(const r in t){
let p=t[r];if(typeof p!="string"){const l={instancePath:i+"/probes/"+n+"/expect/wire/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/probes/items/properties/expect/properties/wire/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(!(p==="plain"||p==="vxlan"||p==="ipip"||p==="wireguard")){const l={
instancePath:i+"/probes/"+n+"/expect/wire/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/probes/ite\
ms/properties/expect/properties/wire/additionalProperties/enum",keyword:"enum",params:{allowedValues:y.properties.probes.
items.properties.expect.properties.wire.additionalProperties.enum}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:i+
"/probes/"+n+"/expect/wire",schemaPath:"#/properties/probes/items/properties/expect/properties/wire/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}if(a.overhead!==void 0){let t=a.overhead;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:i+"/probes/"+n+"/expect/overhead",schemaPath:"#/properties/probes\
/items/properties/expect/properties/overhead/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),s++}
if(typeof t=="number"&&isFinite(t)){if(t>65535||isNaN(t)){const r={instancePath:i+"/probes/"+n+"/expect/overhead",schemaPath:"\
#/properties/probes/items/properties/expect/properties/overhead/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};
e===null?e=[r]:e.push(r),s++}if(t<0||isNaN(t)){const r={instancePath:i+"/probes/"+n+"/expect/overhead",schemaPath:"#/pro\
perties/probes/items/properties/expect/properties/overhead/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[r]:e.push(r),s++}}}if(a.path!==void 0){let t=a.path;if(Array.isArray(t)){if(t.length<1){const p={instancePath:i+
"/probes/"+n+"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/minItems",keyword:"m\
inItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}const r=t.length;for(let p=0;p<r;p++)if(typeof t[p]!="string"){const l={
instancePath:i+"/probes/"+n+"/expect/path/"+p,schemaPath:"#/properties/probes/items/properties/expect/properties/path/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const r={instancePath:i+"/probes/"+n+
"/expect/path",schemaPath:"#/properties/probes/items/properties/expect/properties/path/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),s++}}}else{const t={instancePath:i+"/probes/"+n+"/expect",schemaPath:"#/properties/pro\
bes/items/properties/expect/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}}}else{const m={
instancePath:i+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),s++}}if(h.brokenBy!==void 0){let f=h.brokenBy;if(Array.isArray(f)){const m=f.length;for(let n=0;n<m;n++){let o=f[n];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const a={instancePath:i+"/brokenBy/"+n,schemaPath:"#/properti\
es/brokenBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),s++}if(o.patch===
void 0){const a={instancePath:i+"/brokenBy/"+n,schemaPath:"#/properties/brokenBy/items/required",keyword:"required",params:{
missingProperty:"patch"}};e===null?e=[a]:e.push(a),s++}if(o.then===void 0){const a={instancePath:i+"/brokenBy/"+n,schemaPath:"\
#/properties/brokenBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?e=[a]:e.push(a),s++}for(const a in o)
if(!(a==="name"||a==="patch"||a==="then")){const t={instancePath:i+"/brokenBy/"+n,schemaPath:"#/properties/brokenBy/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[t]:e.push(t),s++}if(o.
name!==void 0&&typeof o.name!="string"){const a={instancePath:i+"/brokenBy/"+n+"/name",schemaPath:"#/properties/brokenBy\
/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.patch!==void 0){let a=o.
patch;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const t={instancePath:i+"/brokenBy/"+n+"/patch",schemaPath:"#/prop\
erties/brokenBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(o.then!==
void 0){let a=o.then;if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){let r=a[t];if(typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){const p={instancePath:i+"/brokenBy/"+n+"/then/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/type",keyword:"type",params:{type:y.properties.
brokenBy.items.properties.then.additionalProperties.type}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const p in r)if(!(p==="disposition"||p==="reply")){const l={instancePath:i+"/brokenBy/"+n+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(l),s++}if(r.disposition!==
void 0&&typeof r.disposition!="string"){const p={instancePath:i+"/brokenBy/"+n+"/then/"+t.replace(/~/g,"~0").replace(/\//g,
"~1")+"/disposition",schemaPath:"#/properties/brokenBy/items/properties/then/additionalProperties/properties/disposition\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.reply!==void 0&&typeof r.reply!="string"){
const p={instancePath:i+"/brokenBy/"+n+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/reply",schemaPath:"#/properti\
es/brokenBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),s++}}}else{const t={instancePath:i+"/brokenBy/"+n+"/then",schemaPath:"#/properties/brokenBy/items/p\
roperties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const a={instancePath:i+
"/brokenBy/"+n,schemaPath:"#/properties/brokenBy/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}}else{const m={instancePath:i+"/brokenBy",schemaPath:"#/properties/brokenBy/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[m]:e.push(m),s++}}if(h.fixedBy!==void 0){let f=h.fixedBy;if(Array.isArray(f)){const m=f.length;for(let n=0;n<
m;n++){let o=f[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const a={instancePath:i+"/fixedBy/"+n,
schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(
a),s++}if(o.patch===void 0){const a={instancePath:i+"/fixedBy/"+n,schemaPath:"#/properties/fixedBy/items/required",keyword:"\
required",params:{missingProperty:"patch"}};e===null?e=[a]:e.push(a),s++}if(o.then===void 0){const a={instancePath:i+"/f\
ixedBy/"+n,schemaPath:"#/properties/fixedBy/items/required",keyword:"required",params:{missingProperty:"then"}};e===null?
e=[a]:e.push(a),s++}for(const a in o)if(!(a==="name"||a==="patch"||a==="then")){const t={instancePath:i+"/fixedBy/"+n,schemaPath:"\
#/properties/fixedBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[t]:e.push(t),s++}if(o.name!==void 0&&typeof o.name!="string"){const a={instancePath:i+"/fixedBy/"+n+"/name",schemaPath:"\
#/properties/fixedBy/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(o.
patch!==void 0){let a=o.patch;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const t={instancePath:i+"/fixedBy/"+n+"/pa\
tch",schemaPath:"#/properties/fixedBy/items/properties/patch/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}}if(o.then!==void 0){let a=o.then;if(a&&typeof a=="object"&&!Array.isArray(a))for(const t in a){let r=a[t];
if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){const p={instancePath:i+"/fixedBy/"+n+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/type",keyword:"\
type",params:{type:y.properties.fixedBy.items.properties.then.additionalProperties.type}};e===null?e=[p]:e.push(p),s++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const p in r)if(!(p==="disposition"||p==="reply")){const l={instancePath:i+"/\
fixedBy/"+n+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fixedBy/items/properties/then/add\
itionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[l]:e.push(
l),s++}if(r.disposition!==void 0&&typeof r.disposition!="string"){const p={instancePath:i+"/fixedBy/"+n+"/then/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/disposition",schemaPath:"#/properties/fixedBy/items/properties/then/additionalPropertie\
s/properties/disposition/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(r.reply!==void 0&&
typeof r.reply!="string"){const p={instancePath:i+"/fixedBy/"+n+"/then/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/repl\
y",schemaPath:"#/properties/fixedBy/items/properties/then/additionalProperties/properties/reply/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{const t={instancePath:i+"/fixedBy/"+n+"/then",schemaPath:"#/properti\
es/fixedBy/items/properties/then/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{const a={
instancePath:i+"/fixedBy/"+n,schemaPath:"#/properties/fixedBy/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}}else{const m={instancePath:i+"/fixedBy",schemaPath:"#/properties/fixedBy/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),s++}return w.errors=e,s===0}const x=O,v={additionalProperties:!1,type:"object",required:[
"Network","Backend"],properties:{Network:{type:"string"},Backend:{additionalProperties:!1,type:"object",required:["Type"],
properties:{Type:{type:"string"},VNI:{minimum:1,maximum:9999999,type:"integer"},Port:{minimum:1,maximum:65535,type:"inte\
ger"},ListenPort:{minimum:1,maximum:65535,type:"integer"},DirectRouting:{type:"boolean"},MTU:{minimum:576,maximum:9216,type:"\
integer"},RouteTableID:{type:["string","array"],items:{type:"string"}}}},EnableIPv4:{type:"boolean"},EnableIPv6:{type:"b\
oolean"},EnableNFTables:{type:"boolean"}}};function O(h,{instancePath:i="",parentData:A,parentDataProperty:N,rootData:j=h}={}){
let e=null,s=0;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.Network===void 0){const g={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"Network"}};e===null?e=[g]:e.push(g),s++}if(h.Backend===void 0){const g={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Backend"}};e===null?e=[g]:e.push(g),s++}
for(const g in h)if(!(g==="Network"||g==="Backend"||g==="EnableIPv4"||g==="EnableIPv6"||g==="EnableNFTables")){const f={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?
e=[f]:e.push(f),s++}if(h.Network!==void 0&&typeof h.Network!="string"){const g={instancePath:i+"/Network",schemaPath:"#/\
properties/Network/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(h.Backend!==void 0){let g=h.
Backend;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.Type===void 0){const f={instancePath:i+"/Backend",schemaPath:"\
#/properties/Backend/required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[f]:e.push(f),s++}for(const f in g)
if(!(f==="Type"||f==="VNI"||f==="Port"||f==="ListenPort"||f==="DirectRouting"||f==="MTU"||f==="RouteTableID")){const m={
instancePath:i+"/Backend",schemaPath:"#/properties/Backend/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f}};e===null?e=[m]:e.push(m),s++}if(g.Type!==void 0&&typeof g.Type!="string"){const f={instancePath:i+
"/Backend/Type",schemaPath:"#/properties/Backend/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),s++}if(g.VNI!==void 0){let f=g.VNI;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:i+
"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/type",keyword:"type",params:{type:"integer"}};e===null?e=
[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(f)){if(f>9999999||isNaN(f)){const m={instancePath:i+"/Backend/VNI",schemaPath:"\
#/properties/Backend/properties/VNI/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999999}};e===null?e=[m]:e.
push(m),s++}if(f<1||isNaN(f)){const m={instancePath:i+"/Backend/VNI",schemaPath:"#/properties/Backend/properties/VNI/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),s++}}}if(g.Port!==void 0){let f=g.Port;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:i+"/Backend/Port",schemaPath:"#/properti\
es/Backend/properties/Port/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="numb\
er"&&isFinite(f)){if(f>65535||isNaN(f)){const m={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/propert\
ies/Port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[m]:e.push(m),s++}if(f<1||isNaN(f)){
const m={instancePath:i+"/Backend/Port",schemaPath:"#/properties/Backend/properties/Port/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[m]:e.push(m),s++}}}if(g.ListenPort!==void 0){let f=g.ListenPort;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/p\
roperties/ListenPort/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(
f)){if(f>65535||isNaN(f)){const m={instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/properties/List\
enPort/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};e===null?e=[m]:e.push(m),s++}if(f<1||isNaN(f)){const m={
instancePath:i+"/Backend/ListenPort",schemaPath:"#/properties/Backend/properties/ListenPort/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[m]:e.push(m),s++}}}if(g.DirectRouting!==void 0&&typeof g.DirectRouting!="boolean"){
const f={instancePath:i+"/Backend/DirectRouting",schemaPath:"#/properties/Backend/properties/DirectRouting/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),s++}if(g.MTU!==void 0){let f=g.MTU;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){const m={instancePath:i+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/type",
keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof f=="number"&&isFinite(f)){if(f>9216||isNaN(
f)){const m={instancePath:i+"/Backend/MTU",schemaPath:"#/properties/Backend/properties/MTU/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9216}};e===null?e=[m]:e.push(m),s++}if(f<576||isNaN(f)){const m={instancePath:i+"/Backend/MTU",schemaPath:"\
#/properties/Backend/properties/MTU/minimum",keyword:"minimum",params:{comparison:">=",limit:576}};e===null?e=[m]:e.push(
m),s++}}}if(g.RouteTableID!==void 0){let f=g.RouteTableID;if(typeof f!="string"&&!Array.isArray(f)){const m={instancePath:i+
"/Backend/RouteTableID",schemaPath:"#/properties/Backend/properties/RouteTableID/type",keyword:"type",params:{type:v.properties.
Backend.properties.RouteTableID.type}};e===null?e=[m]:e.push(m),s++}if(Array.isArray(f)){const m=f.length;for(let n=0;n<
m;n++)if(typeof f[n]!="string"){const o={instancePath:i+"/Backend/RouteTableID/"+n,schemaPath:"#/properties/Backend/prop\
erties/RouteTableID/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}}else{const f={instancePath:i+
"/Backend",schemaPath:"#/properties/Backend/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}if(h.
EnableIPv4!==void 0&&typeof h.EnableIPv4!="boolean"){const g={instancePath:i+"/EnableIPv4",schemaPath:"#/properties/Enab\
leIPv4/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),s++}if(h.EnableIPv6!==void 0&&typeof h.EnableIPv6!=
"boolean"){const g={instancePath:i+"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[g]:e.push(g),s++}if(h.EnableNFTables!==void 0&&typeof h.EnableNFTables!="boolean"){const g={instancePath:i+
"/EnableNFTables",schemaPath:"#/properties/EnableNFTables/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.
push(g),s++}}else{const g={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),s++}return O.errors=e,s===0}const q={"#":{fields:["version","name","description","seed","profile","assumptions","incl\
ude","fabric","hosts","network","pods","changes","probes","brokenBy","fixedBy"],unsupported:[]},"#/properties/profile":{
fields:["aws","flannel","calico","kernel"],unsupported:[]},"#/properties/fabric/oneOf/0":{fields:["type","vpc","vpcs","s\
ubnets","routeTables","networkAcls","securityGroups","gateways","peerings","transitGateways"],unsupported:[]},"#/propert\
ies/fabric/oneOf/0/properties/vpc":{fields:["name","cidr","mtu","region"],unsupported:[]},"#/properties/fabric/oneOf/0/p\
roperties/vpcs/additionalProperties":{fields:["cidr","mtu","region","secondaryCidrs"],unsupported:[]},"#/properties/fabr\
ic/oneOf/0/properties/subnets/additionalProperties":{fields:["vpc","zone","cidr","routeTable","networkAcl"],unsupported:[]},
"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties":{fields:["vpc","main","quota","propagation","r\
outes"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/routeTables/additionalProperties/properties/routes/items":{
fields:["destination","target"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties":{
fields:["vpc","ingress","egress"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperti\
es/properties/ingress/items":{fields:["rule","action","protocol","ports","icmp","from"],unsupported:[]},"#/properties/fa\
bric/oneOf/0/properties/networkAcls/additionalProperties/properties/ingress/items/properties/icmp":{fields:["type","code"],
unsupported:[]},"#/properties/fabric/oneOf/0/properties/networkAcls/additionalProperties/properties/egress/items":{fields:[
"rule","action","protocol","ports","icmp","to"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/networkAcls/addi\
tionalProperties/properties/egress/items/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/o\
neOf/0/properties/securityGroups/additionalProperties":{fields:["vpc","ingress","egress"],unsupported:[]},"#/properties/\
fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingress/items":{fields:["protocol","ports","icm\
p","from"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/securityGroups/additionalProperties/properties/ingres\
s/items/properties/icmp":{fields:["type","code"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/securityGroups/\
additionalProperties/properties/egress/items":{fields:["protocol","ports","icmp","to"],unsupported:[]},"#/properties/fab\
ric/oneOf/0/properties/securityGroups/additionalProperties/properties/egress/items/properties/icmp":{fields:["type","cod\
e"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/0":{fields:["type","vpc"],
unsupported:[]},"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/1":{fields:["type","subnet",
"address"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/gateways/additionalProperties/oneOf/2":{fields:["type",
"vpc","customer"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/peerings/additionalProperties":{fields:["vpcs"],
unsupported:[]},"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties":{fields:["attachments","ro\
uteTables"],unsupported:[]},"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/atta\
chments/additionalProperties":{fields:["vpc","subnets","routeTable","propagation"],unsupported:[]},"#/properties/fabric/\
oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/additionalProperties":{fields:["routes"],
unsupported:[]},"#/properties/fabric/oneOf/0/properties/transitGateways/additionalProperties/properties/routeTables/addi\
tionalProperties/properties/routes/items":{fields:["destination","target"],unsupported:[]},"#/properties/fabric/oneOf/1":{
fields:["type","segments","routers"],unsupported:[]},"#/properties/fabric/oneOf/1/properties/segments/additionalProperti\
es":{fields:["cidr","mtu"],unsupported:[]},"#/properties/fabric/oneOf/1/properties/routers/additionalProperties":{fields:[
"segments","routes"],unsupported:[]},"#/properties/fabric/oneOf/1/properties/routers/additionalProperties/properties/rou\
tes/items":{fields:["destination","via"],unsupported:[]},"#/properties/hosts/additionalProperties":{fields:["subnet","ad\
dress","secondaryAddresses","prefixes","publicAddress","mtu","sourceDestCheck","securityGroups","connectionTracking","in\
terface","interfaces","podCIDR","labels","annotations","forwardPolicy","iptables","sysctls"],unsupported:[]},"#/properti\
es/hosts/additionalProperties/properties/connectionTracking":{fields:["tcpEstablishedTimeout","udpTimeout","udpStreamTim\
eout"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/interfaces/items":{fields:["interface","subne\
t","address","secondaryAddresses","prefixes","publicAddress","mtu","sourceDestCheck","securityGroups","connectionTrackin\
g"],unsupported:[]},"#/properties/hosts/additionalProperties/properties/interfaces/items/properties/connectionTracking":{
fields:["tcpEstablishedTimeout","udpTimeout","udpStreamTimeout"],unsupported:[]},"#/properties/network/oneOf/0":{fields:[
"type","net-conf.json"],unsupported:[]},"#/properties/network/oneOf/0/properties/net-conf.json":{fields:["Network","Back\
end","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6Sub\
netLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/0/properties/net-conf.json/properties/Backend":{fields:[
"Type","VNI","Port","ListenPort","DirectRouting","MTU","RouteTableID"],unsupported:["RouteTableFilter","GBP","Learning",
"MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/network/oneOf/1":{fields:["type","\
net-conf.json","vethMtu"],unsupported:[]},"#/properties/network/oneOf/1/properties/net-conf.json":{fields:["Network","Ba\
ckend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","SubnetMax","IPv6Network","IPv6S\
ubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/network/oneOf/1/properties/net-conf.json/properties/Backend":{
fields:["Type","VNI","Port","ListenPort","DirectRouting","MTU","RouteTableID"],unsupported:["RouteTableFilter","GBP","Le\
arning","MacPrefix","ListenPortV6","PSK","PersistentKeepaliveInterval","Mode"]},"#/properties/network/oneOf/2":{fields:[
"type","pools","felixConfigurations","bgpConfigurations","bgpPeers","vethMtu"],unsupported:[]},"#/properties/network/one\
Of/2/properties/pools/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/oneOf\
/2/properties/pools/items/properties/metadata":{fields:["name","annotations","creationTimestamp","generation","labels","\
managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/pools/items/properties/\
spec":{fields:["cidr","ipipMode","vxlanMode","natOutgoing","blockSize","disabled","nodeSelector","allowedUses","assignme\
ntMode","disableBGPExport"],unsupported:["namespaceSelector","nat-outgoing","ipip"]},"#/properties/network/oneOf/2/prope\
rties/felixConfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/o\
neOf/2/properties/felixConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestamp","gene\
ration","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/felix\
Configurations/items/properties/spec":{fields:["ipipMTU","vxlanMTU","mtuIfacePattern","vxlanPort","vxlanVNI","ipipEnable\
d","vxlanEnabled","bpfEnabled","wireguardEnabled","nftablesMode","chainInsertMode","defaultEndpointToHostAction","awsSrc\
DstCheck","dataplaneWatchdogTimeout","debugDisableLogDropping","debugHost","debugMemoryProfilePath","debugPort","debugSi\
mulateCalcGraphHangAfter","debugSimulateDataplaneApplyDelay","debugSimulateDataplaneHangAfter","deviceRouteProtocol","en\
dpointReportingDelay","endpointReportingEnabled","endpointStatusPathPrefix","failsafeInboundHostPorts","failsafeOutbound\
HostPorts","flowLogsCollectorDebugTrace","flowLogsFlushInterval","flowLogsGoldmaneServer","genericXDPEnabled","goGCThres\
hold","goMaxProcs","goMemoryLimitMB","healthEnabled","healthHost","healthPort","healthTimeoutOverrides","interfaceExclud\
e","interfaceRefreshInterval","ipsetsRefreshInterval","iptablesBackend","iptablesFilterAllowAction","iptablesLockFilePat\
h","iptablesLockProbeInterval","iptablesLockTimeout","iptablesMangleAllowAction","iptablesMarkMask","iptablesPostWriteCh\
eckInterval","iptablesRefreshInterval","kubeNodePortRanges","logDebugFilenameRegex","logFilePath","logPrefix","logSeveri\
tyFile","logSeverityScreen","logSeveritySys","maxIpsetSize","metadataAddr","metadataPort","netlinkTimeout","policySyncPa\
thPrefix","prometheusGoMetricsEnabled","prometheusMetricsCAFile","prometheusMetricsCertFile","prometheusMetricsEnabled",
"prometheusMetricsHost","prometheusMetricsKeyFile","prometheusMetricsPort","prometheusProcessMetricsEnabled","prometheus\
WireGuardMetricsEnabled","removeExternalRoutes","reportingInterval","reportingTTL","routeRefreshInterval","routeTableRan\
ge","routeTableRanges","sidecarAccelerationEnabled","usageReportingEnabled","usageReportingInitialDelay","usageReporting\
Interval","wireguardMTU","xdpEnabled","xdpRefreshInterval"],unsupported:["allowIPIPPacketsFromWorkloads","allowVXLANPack\
etsFromWorkloads","deviceRouteSourceAddress","externalNodesList","floatingIPs","interfacePrefix","natOutgoingAddress","n\
atOutgoingExclusions","natPortRange","serviceLoopPrevention","workloadSourceSpoofing"]},"#/properties/network/oneOf/2/pr\
operties/bgpConfigurations/items":{fields:["apiVersion","kind","metadata","spec"],unsupported:[]},"#/properties/network/\
oneOf/2/properties/bgpConfigurations/items/properties/metadata":{fields:["name","annotations","creationTimestamp","gener\
ation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#/properties/network/oneOf/2/properties/bgpCon\
figurations/items/properties/spec":{fields:["nodeToNodeMeshEnabled","asNumber","bindMode","listenPort","logSeverityScree\
n","nodeMeshMaxRestartTime","nodeMeshPassword"],unsupported:["communities","ignoredInterfaces","localWorkloadPeeringIPV4",
"localWorkloadPeeringIPV6","prefixAdvertisements","serviceClusterIPs","serviceExternalIPs","serviceLoadBalancerAggregati\
on","serviceLoadBalancerIPs"]},"#/properties/network/oneOf/2/properties/bgpPeers/items":{fields:["apiVersion","kind","me\
tadata","spec"],unsupported:[]},"#/properties/network/oneOf/2/properties/bgpPeers/items/properties/metadata":{fields:["n\
ame","annotations","creationTimestamp","generation","labels","managedFields","resourceVersion","uid"],unsupported:[]},"#\
/properties/network/oneOf/2/properties/bgpPeers/items/properties/spec":{fields:["node","nodeSelector","peerIP","peerSele\
ctor","asNumber","keepOriginalNextHop","maxRestartTime","numAllowedLocalASNumbers","password"],unsupported:["filters","l\
ocalWorkloadSelector","nextHopMode","reachableBy","sourceAddress","ttlSecurity"]},"#/properties/network/oneOf/3":{fields:[
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
"#/properties/fixedBy/items/properties/then/additionalProperties":{fields:["disposition","reply"],unsupported:[]}},C={"#":{
fields:["Network","Backend","EnableIPv4","EnableIPv6","EnableNFTables"],unsupported:["SubnetLen","SubnetMin","SubnetMax",
"IPv6Network","IPv6SubnetLen","IPv6SubnetMin","IPv6SubnetMax"]},"#/properties/Backend":{fields:["Type","VNI","Port","Lis\
tenPort","DirectRouting","MTU","RouteTableID"],unsupported:["RouteTableFilter","GBP","Learning","MacPrefix","ListenPortV\
6","PSK","PersistentKeepaliveInterval","Mode"]}};export{x as netConf,C as netConfFields,T as scenario,q as scenarioFields};
