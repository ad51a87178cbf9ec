import { object, optional, word } from './kinds.js';

export const profile = object(
  {
    aws: optional(
      word(['2025', '2023', '2017'], { description: 'Date of the AWS quotas and limits.', default: '2025' }),
    ),
    flannel: optional(word(['0.28', '0.8'], { description: 'Version of flannel.', default: '0.28' })),
    calico: optional(word(['3.28'], { description: 'Version of Calico.', default: '3.28' })),
    kernel: optional(word(['6.1'], { description: 'Version of the Linux kernel.', default: '6.1' })),
  },
  { description: 'Version or date of each part whose behaviour changed over time. Write them in quotes.' },
);
