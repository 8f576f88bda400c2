import type { CultureName } from '../../../src/intent';
import { ar } from './ar';
import { cy } from './cy';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hr } from './hr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import type { Phrases } from './phrases';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { vi } from './vi';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

/** The phrases of every culture. */
export const phrases: Readonly<Record<CultureName, Phrases>> = {
  ...{ en, de, es, fr, it, pt, nl, ru, pl, hr, da, no, sv, vi, cy, tr, ar, ja, ko, th },
  'zh-cn': zhCn,
  'zh-tw': zhTw,
};
