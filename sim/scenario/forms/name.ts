import type { Written } from '../written.js';

const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** RFC 1123 label: namespaces, subnets, route tables, security groups, zones. */
export function isLabel(text: string): boolean {
  return LABEL.test(text);
}

/** RFC 1123 subdomain, 253 characters: pods and hosts (apimachinery's IsDNS1123Subdomain). */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => LABEL.test(label));
}

export function readLabel(written: Written): string | undefined {
  if (isLabel(written.text)) return written.text;
  return written.report('bad-name', { expected: "1 to 63 lower-case letters, digits and '-' inside (RFC 1123)" });
}

export function readSubdomain(written: Written): string | undefined {
  if (isSubdomain(written.text)) return written.text;
  return written.report('bad-name', { expected: "lower-case letters, digits, '-' and '.' inside (RFC 1123)" });
}

/** First words of a place or an endpoint. */
const RESERVED = new Set(['pod', 'host', 'eni', 'router', 'fabric', 'igw', 'nat', 'vpn', 'peering', 'tgw', 'segment']);

/** A host's name; those that would make a place such as `pod/a` ambiguous are refused. */
export function readHostName(written: Written): string | undefined {
  if (!RESERVED.has(written.text)) return readSubdomain(written);
  return written.report('bad-name', { expected: 'a name other than the first words of places' });
}

/** IFNAMSIZ is 16 with the end (include/uapi/linux/if.h); of what dev_valid_name allows, what needs no quotes. */
const LINK = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,14}$/;

export function isLink(text: string): boolean {
  return LINK.test(text);
}

/** Links that agents and the kernel make on a host. */
const MADE = /^(lo|cni0|tunl0|flannel\..*|vxlan\.calico|cali.*|veth.*)$/;

/** The name of a host's own network interface. */
export function readInterface(written: Written): string | undefined {
  if (isLink(written.text) && !MADE.test(written.text)) return written.text;
  return written.report('bad-name', { expected: 'a network interface such as eth0 that no agent makes' });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROL = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** One line of words. */
export function readLine(written: Written): string | undefined {
  const text = written.text.trim();
  if (text !== '' && text.length <= 300 && !CONTROL.test(text)) return text;
  return written.report('bad-text', { expected: 'one line of 1 to 300 characters' });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROL_BUT_LINES = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Words on any number of lines. */
export function readText(written: Written): string | undefined {
  if (!CONTROL_BUT_LINES.test(written.text)) return written.text;
  return written.report('bad-text', { expected: 'no control characters' });
}
