import type { Agent } from './operations.js';

/** Of what kind of scenario object a rule makes entries. */
export type Subject = 'host' | 'eni' | 'pod' | 'firewall';

interface RuleInfo {
  readonly subject: Subject;
  readonly agent: Agent;
  /** The agent's own rule and the upstream file that has it. */
  readonly rule: string;
}

const host = (agent: Agent, rule: string): RuleInfo => ({ subject: 'host', agent, rule });
const eni = (agent: Agent, rule: string): RuleInfo => ({ subject: 'eni', agent, rule });
const pod = (rule: string): RuleInfo => ({ subject: 'pod', agent: 'cni', rule });

/** Every rule by which control makes an entry: one row an agent's own rule. */
export const RULES = {
  'further-eni': eni('scenario', 'network interface of the instance (EC2 user guide, using-eni)'),
  'further-interface': eni(
    'boot',
    'further interface: the ENI as the kernel names it (drivers/net/ethernet/amazon/ena)',
  ),
  'further-address': eni('dhcp', 'address of the lease (dhclient-script; VPC user guide, DHCP option sets)'),
  interface: host('boot', 'primary interface: the ENI as the kernel names it (drivers/net/ethernet/amazon/ena)'),
  'interface-address': host('dhcp', 'address of the lease (dhclient-script; VPC user guide, DHCP option sets)'),
  'host-sysctl': host('boot', 'kernel parameter of the host (sysctl.d(5))'),
  'forward-policy': host('boot', 'policy of the FORWARD chain, as Docker sets it'),
  'firewall-rule': { subject: 'firewall', agent: 'boot', rule: "the host's own rule (iptables-restore(8))" },
  'firewall-policy': host('boot', "policy of a chain of the host's own rules (iptables-restore(8))"),
  'default-route': host('dhcp', 'default route to the router of the subnet, its first address (dhclient-script)'),

  'flannel-device': host('flannel', 'VXLAN device flannel.VNI (flannel pkg/backend/vxlan/device.go newVXLANDevice)'),
  'flannel-address': host('flannel', 'address of flannel.VNI (flannel pkg/backend/vxlan/vxlan.go RegisterNetwork)'),
  'flannel-neighbour': host(
    'flannel',
    'permanent neighbour a peer (flannel vxlan_network.go handleSubnetEvents, AddARP)',
  ),
  'flannel-fdb': host('flannel', 'permanent FDB entry a peer (flannel vxlan_network.go handleSubnetEvents, AddFDB)'),
  'flannel-route': host('flannel', 'route to a peer by its VTEP (flannel vxlan_network.go vxlanRoute)'),
  'flannel-direct-route': host(
    'flannel',
    'direct route to a peer (flannel vxlan_network.go directRoute; pkg/ip/iface.go)',
  ),
  'flannel-host-route': host(
    'flannel',
    'route to a peer by its address (flannel pkg/backend/hostgw/hostgw.go GetRoute)',
  ),
  'flannel-ipip-device': host('flannel', 'device flannel.ipip (flannel pkg/backend/ipip/ipip.go configureIPIPDevice)'),
  'flannel-ipip-address': host('flannel', 'address of flannel.ipip (flannel pkg/backend/ipip/ipip.go)'),
  'flannel-ipip-route': host('flannel', 'route to a peer by its address (flannel pkg/backend/ipip/ipip.go GetRoute)'),
  'flannel-wireguard-device': host(
    'flannel',
    'device flannel-wg and its peers (flannel pkg/backend/wireguard/device.go newWGDevice, addPeer)',
  ),
  'flannel-wireguard-address': host(
    'flannel',
    'address of flannel-wg (flannel pkg/backend/wireguard/device.go Configure)',
  ),
  'flannel-wireguard-route': host(
    'flannel',
    'route to all pods by flannel-wg (flannel pkg/backend/wireguard/device.go upAndAddRoute)',
  ),
  'flannel-l2': host('flannel', 'permanent FDB entry a peer (flannel v0.8 backend/vxlan/network.go, device.go AddL2)'),
  'flannel-l3-miss': host('flannel', 'neighbour on an L3 miss (flannel v0.8 backend/vxlan/network.go handleL3Miss)'),
  'flannel-masquerade': host('flannel', 'masquerading of --ip-masq (flannel pkg/trafficmngr/iptables masqRules)'),
  'nat-outgoing': host('felix', 'masquerading of pools with natOutgoing (felix/rules/nat.go)'),
  'flannel-forward': host(
    'flannel',
    'accepts forwarded pod traffic, since 0.9.1 (flannel pkg/trafficmngr/iptables FLANNEL-FWD)',
  ),

  'bridge-device': host('cni', 'bridge cni0 (containernetworking/plugins plugins/main/bridge/bridge.go setupBridge)'),
  'bridge-address': host('cni', 'gateway address on cni0 (plugins/main/bridge/bridge.go ensureAddr)'),

  tunl0: host('felix', 'tunl0 (calico felix/dataplane/linux/ipip_mgr.go configureIPIPDevice)'),
  'tunl0-address': host('felix', 'tunnel address on tunl0 (calico felix/dataplane/linux/ipip_mgr.go)'),
  'vxlan-device': host('felix', 'vxlan.calico (calico felix/dataplane/linux/vxlan_mgr.go device)'),
  'vxlan-address': host('felix', 'tunnel address on vxlan.calico (calico felix/dataplane/linux/vxlan_mgr.go)'),
  'vxlan-neighbour': host('felix', 'permanent neighbour a VTEP (calico felix/vxlanfdb/vxlan_fdb.go)'),
  'vxlan-fdb': host('felix', 'permanent FDB entry a VTEP (calico felix/vxlanfdb/vxlan_fdb.go)'),
  'vxlan-route': host('felix', 'route to a block by its VTEP (calico felix/dataplane/linux/vxlan_mgr.go route)'),
  'vxlan-same-subnet': host(
    'felix',
    'route to a block in the own subnet (calico felix/dataplane/linux/route_mgr.go noEncapRoute)',
  ),
  'vxlan-blackhole': host(
    'felix',
    'blackhole for the own block (calico felix/dataplane/linux/route_mgr.go blackholeRoutes)',
  ),
  'felix-forward': host(
    'felix',
    'accepts forwarded traffic of endpoints without policy (calico felix/rules/static.go)',
  ),
  'bird-blackhole': host('bird', 'blackhole for the own block (calico confd templates/bird_aggr.cfg.template)'),
  'bird-tunnel-route': host(
    'bird',
    'route to a block by tunl0 (calico confd bgp_processor.go krt_tunnel; projectcalico/bird)',
  ),
  'bird-route': host('bird', 'route to a block without encap (calico confd bird.cfg.template; BIRD nest/rt-table.c)'),

  'vpc-route': host(
    'aws-routes',
    'VPC route to the pod range of a node (cloud-provider-aws pkg/providers/v1/aws_routes.go)',
  ),
  'flannel-vpc-route': host(
    'flannel',
    'VPC route to the own pod range (flannel v0.19.2 backend/awsvpc/awsvpc.go RegisterNetwork)',
  ),
  eni: host('scenario', 'network interface of the host'),

  'calico-veth': pod("host's end of the veth (calico cni-plugin/pkg/dataplane/linux/dataplane_linux.go DoNetworking)"),
  'calico-host-route': pod('/32 route to the pod (calico cni-plugin dataplane_linux.go SetupRoutes)'),
  'calico-eth0': pod("pod's end of the veth (calico cni-plugin dataplane_linux.go DoNetworking)"),
  'calico-address': pod('/32 address of the pod (calico cni-plugin dataplane_linux.go DoNetworking)'),
  'calico-gateway': pod('link-local gateway 169.254.1.1 (calico cni-plugin dataplane_linux.go DoNetworking)'),
  'calico-default': pod('default route by 169.254.1.1 (calico cni-plugin dataplane_linux.go DoNetworking)'),
  'bridge-veth': pod("host's end of the veth, a port of cni0 (plugins/main/bridge/bridge.go setupVeth)"),
  'bridge-eth0': pod("pod's end of the veth (plugins/main/bridge/bridge.go setupVeth)"),
  'bridge-pod-address': pod('address of the pod (plugins/pkg/ipam ConfigureIface)'),
  'bridge-default': pod('default route by cni0 (plugins/main/bridge/bridge.go isDefaultGateway)'),
  'bridge-network': pod('route to the network by cni0 (flannel-io/cni-plugin flannel_linux.go doCmdAdd)'),
} as const satisfies Record<string, RuleInfo>;

export type RuleName = keyof typeof RULES;
