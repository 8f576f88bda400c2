import { da } from './da';

export const no = {
  ...da,
  culture: 'no' as const,
  hints: 'jeg,er,det,ikke,og,en,å,har,kan,du,til,på,med,hvordan,hva,hvor,meg,min,hei,takk,vil,gjerne,av,den,et,for',
};
