/** How the processor is run: by the host's, or emulated. */
export type Accelerator = 'kvm' | 'tcg';

export interface Machine {
  readonly accelerator: Accelerator;
  readonly warp: boolean;
  readonly cpus: number;
  readonly memoryMiB: number;
}

/** Descriptors that qemu is started with: a connected socket for the agent's port, and the initramfs. */
export const PORT_FD = 3;
export const INITRD_FD = 4;

const KERNEL_ARGUMENTS = [
  'console=ttyS0',
  'quiet',
  // A panic restarts, which -no-reboot makes an end.
  'panic=-1',
  'mitigations=off',
  'cryptomgr.notests',
  // Else Python waits for the kernel to have gathered randomness of its own.
  'random.trust_cpu=on',
];

const WARP_ARGUMENTS = [
  // What the kernel does not know it gives to init as a variable, and init to the agent.
  'LAB_WARP=1',
  // The counter counts instructions, of which each takes 1 ns. The kernel need not look after it, nor for a processor
  // that hangs: both would wake the machine twice a second while it sleeps.
  'tsc=reliable',
  'nowatchdog',
];

/**
 * Under warp an instruction takes 2^0 ns and a sleeping processor no time at all. Several processors would be emulated
 * in turns by one thread, as counting needs one order of instructions.
 */
function processor({ accelerator, warp, cpus }: Machine): string[] {
  if (warp) return ['-accel', 'tcg,thread=single', '-cpu', 'max', '-icount', 'shift=0,sleep=off'];
  const accel = accelerator === 'kvm' ? 'kvm' : `tcg,thread=${cpus > 1 ? 'multi' : 'single'}`;
  return ['-accel', accel, '-cpu', 'max', '-smp', String(cpus)];
}

/** Arguments of qemu-system-x86_64. The kernel's console is on its standard output. */
export function qemuArguments(kernel: string, machine: Machine): string[] {
  const append = machine.warp ? [...KERNEL_ARGUMENTS, ...WARP_ARGUMENTS] : KERNEL_ARGUMENTS;
  return [
    ...['-M', 'q35,usb=off,sata=off,smbus=off', '-m', String(machine.memoryMiB)],
    ...['-no-user-config', '-nodefaults', '-no-reboot', '-display', 'none'],
    ...processor(machine),
    ...['-kernel', kernel, '-initrd', `/dev/fd/${INITRD_FD}`, '-append', append.join(' ')],
    ...['-serial', 'stdio', '-device', 'virtio-serial-pci', '-chardev', `socket,id=agent,fd=${PORT_FD}`],
    ...['-device', 'virtserialport,chardev=agent,name=agent'],
  ];
}
