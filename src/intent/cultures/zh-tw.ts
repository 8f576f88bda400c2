import type { CultureData } from '../culture-data';
import { zhCn } from './zh-cn';

// Words are compared in simplified characters, so the two cultures share a lexicon, with the words of Taiwan in it.
export const zhTw: CultureData = { ...zhCn, culture: 'zh-tw', hints: '的, 我, 你, 是, 們, 嗎' };
