import type { CultureData, CultureName } from './culture-data';
import { ar } from './cultures/ar';
import { cy } from './cultures/cy';
import { da } from './cultures/da';
import { de } from './cultures/de';
import { en } from './cultures/en';
import { es } from './cultures/es';
import { fr } from './cultures/fr';
import { hr } from './cultures/hr';
import { it } from './cultures/it';
import { ja } from './cultures/ja';
import { ko } from './cultures/ko';
import { nl } from './cultures/nl';
import { no } from './cultures/no';
import { pl } from './cultures/pl';
import { pt } from './cultures/pt';
import { ru } from './cultures/ru';
import { sv } from './cultures/sv';
import { th } from './cultures/th';
import { tr } from './cultures/tr';
import { vi } from './cultures/vi';
import { zhCn } from './cultures/zh-cn';
import { zhTw } from './cultures/zh-tw';

/** The resource of every culture. */
export const cultures: Readonly<Record<CultureName, CultureData>> = {
  ...{ en, ru, de, ja, es, fr, pt, it, pl, hr, nl, ar, da, ko, no, sv, vi, cy, th, tr },
  'zh-cn': zhCn,
  'zh-tw': zhTw,
};
