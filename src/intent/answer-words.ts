import type { CultureName } from './culture-data';

/** How people say yes and no to an offer, in one culture. Comma-separated; case and accents do not matter. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  /** What may stand beside them. */
  readonly beside?: string;
}

/** Understood whatever the language. */
export const EVERYWHERE: AnswerWords = { yes: 'ok, okay, 👍, 👌, ✅, 🙏', no: '👎, ❌, 🙅, 🚫' };

/** A message is an answer where its first clause is made of nothing but these. */
export const ANSWER_WORDS: Readonly<Record<CultureName, AnswerWords>> = {
  en: {
    yes: 'yes, y, yeah, yep, yup, ya, yea, aye, sure, sure thing, of course, please, please do, absolutely, definitely, certainly, go ahead, do it, do that, i do, i would, that would be great, sounds good, alright, all right, why not',
    no: "no, n, nope, nah, nay, not now, not yet, not really, not necessary, never mind, nevermind, no need, don't, don't bother, please don't, do not, absolutely not, definitely not, certainly not, of course not, i don't, i do not, i'd rather not, rather not, leave it",
    beside:
      'but, thanks, thank you, thank you very much, very much, thx, ty, then, thing, that, it, i want, i want that, i would like that, i would like to, i would like a person, like to, like that, be great, that would be nice, that would be good, that would help, that is fine, get me one, get one, bother, worry, oh, well, um, hmm, no problem, sir, mate, bot',
  },
  ru: {
    yes: 'да, ага, угу, конечно, давай, давайте, пожалуйста, хорошо, ладно, хочу, можно, было бы хорошо, разумеется, безусловно, ок',
    no: 'нет, неа, не надо, не нужно, не сейчас, не хочу, не стоит, спасибо не надо, пока нет, конечно нет',
    beside: 'спасибо, большое спасибо, благодарю, конечно, бы, хотелось бы, очень, ну, ой, буду рад, буду рада, тогда',
  },
  de: {
    yes: 'ja, jo, jep, jap, jawohl, gern, gerne, klar, na klar, sicher, natürlich, bitte, auf jeden fall, unbedingt, mach das, einverstanden, in ordnung, das wäre gut, von mir aus',
    no: 'nein, nee, nö, ne, lieber nicht, noch nicht, jetzt nicht, nicht nötig, nicht jetzt, bitte nicht, auf keinen fall, brauche ich nicht, danke nein, natürlich nicht, bloß nicht',
    beside:
      'danke, vielen dank, danke schön, dankeschön, doch, sehr, sehr gern, das, mal, dann, wäre gut, wäre nett, wäre toll, das wäre nett, ich, möchte, möchte ich, ich möchte, mach, ach, oh, hm',
  },
  ja: {
    yes: 'はい, うん, ええ, はーい, お願い, お願いします, おねがいします, お願いいたします, よろしく, よろしくお願いします, そうして, そうしてください, はいお願いします, ぜひ, 是非, いいです, いいですよ, もちろん, そうです, つないで, つないでください, 頼む, 頼みます',
    no: 'いいえ, いや, いえ, ううん, 結構です, けっこうです, 大丈夫です, いりません, 要りません, 不要です, 不要, やめて, やめてください, 違います, まだいいです, 必要ありません, 必要ないです, いいえ結構です',
    beside: 'ありがとう, ありがとうございます, すみません, では, じゃあ, それで, です, ね, よ, どうも, 今は, まだ',
  },
  es: {
    yes: 'sí, si, claro, claro que sí, vale, por favor, sí por favor, por supuesto, de acuerdo, dale, adelante, bueno, desde luego, me gustaría, quiero, perfecto, hazlo',
    no: 'no, nop, para nada, ahora no, todavía no, mejor no, no gracias, no hace falta, claro que no, de ninguna manera, gracias no, ni hablar',
    beside:
      'gracias, muchas gracias, muy amable, que sí, que no, eso, lo, me ayudaría, estaría bien, pues, bueno, entonces, ay, ah, por ahora',
  },
  fr: {
    yes: "oui, ouais, ouai, oui merci, s'il vous plaît, s'il te plaît, svp, stp, volontiers, bien sûr, d'accord, avec plaisir, je veux bien, pourquoi pas, évidemment, allez-y, vas-y, certainement, tout à fait",
    no: 'non, nan, non merci, pas maintenant, pas encore, pas la peine, pas du tout, surtout pas, inutile, ça ira, jamais, bien sûr que non',
    beside:
      "merci, merci beaucoup, merci bien, bien, beaucoup, alors, ce serait bien, ça serait bien, je, le, moi, ah, euh, pour l'instant, pour le moment, madame, monsieur",
  },
  pt: {
    yes: 'sim, claro, claro que sim, por favor, com certeza, quero, pode ser, pode, tá bom, está bem, gostaria, isso, beleza, certo, aceito, bora',
    no: 'não, nao, agora não, ainda não, não obrigado, não obrigada, não precisa, não é preciso, não quero, de jeito nenhum, claro que não, obrigado não, nem pensar, deixa',
    beside:
      'obrigado, obrigada, muito obrigado, muito obrigada, seria bom, seria ótimo, então, ah, bem, isso, por enquanto, eu',
  },
  it: {
    yes: "sì, si, certo, certamente, va bene, volentieri, per favore, per piacere, prego, d'accordo, magari, perché no, ovvio, come no, grazie sì, sì grazie, assolutamente sì, mi piacerebbe, vorrei, esatto, sicuro",
    no: 'no, non ora, non adesso, non ancora, non serve, non occorre, non voglio, no grazie, grazie no, meglio di no, per niente, lascia stare, lascia perdere, assolutamente no, non importa, neanche per sogno',
    beside:
      'grazie, grazie mille, mille grazie, molto gentile, molte grazie, allora, sarebbe bello, sarebbe meglio, eh, ah, beh, per ora, per adesso, lo, bene',
  },
  pl: {
    yes: 'tak, jasne, pewnie, oczywiście, proszę, poproszę, dobrze, chętnie, zgoda, tak proszę, chcę, dobra, no tak, no jasne, byłoby miło, owszem',
    no: 'nie, nie teraz, jeszcze nie, nie trzeba, nie chcę, nie dziękuję, dziękuję nie, lepiej nie, nie potrzebuję, absolutnie nie, oczywiście że nie',
    beside:
      'dziękuję, dzięki, bardzo, bardzo proszę, wielkie dzięki, dziękuję bardzo, to, byłoby dobrze, no, na razie, oj',
  },
  hr: {
    yes: 'da, naravno, može, molim, molim vas, rado, svakako, dobro, u redu, želim, ajde, hajde, da molim, naravno da želim',
    no: 'ne, ne sada, ne još, ne treba, ne želim, ne hvala, hvala ne, ne bih, nema potrebe, radije ne, nikako, nipošto, naravno da ne',
    beside: 'hvala, hvala lijepa, puno hvala, vam, ti, to, bilo bi dobro, bi, pa, za sada, vrlo',
  },
  nl: {
    yes: 'ja, jawel, jazeker, zeker, graag, alstublieft, alsjeblieft, natuurlijk, prima, goed, is goed, doe maar, dat is goed, akkoord, ja hoor',
    no: 'nee, neen, nee bedankt, nee dank je, nee hoor, niet nu, nog niet, niet nodig, hoeft niet, liever niet, laat maar, absoluut niet, natuurlijk niet',
    beside:
      'bedankt, dank je, dank u, dank je wel, dank u wel, heel, heel graag, dat, zou fijn zijn, wil ik, dat wil ik, dan, maar, hoor, even, o, nou',
  },
  ar: {
    yes: 'نعم, أجل, ايوه, أيوه, ايوا, آه, اه, طبعا, بالطبع, أكيد, من فضلك, لو سمحت, تمام, حسنا, موافق, أريد, ياريت, يا ريت, بالتأكيد, إي, بلى',
    no: 'لا, كلا, لأ, ليس الآن, ليس بعد, لا شكرا, شكرا لا, لا داعي, لا أريد, مش الآن, مو الحين, لا حاجة, أبدا, بالطبع لا',
    beside: 'شكرا, شكرا لك, شكرا جزيلا, جزيلا, ذلك, هذا, يا, من, رجاء, رجاءً, لو, الآن',
  },
  da: {
    yes: 'ja, jo, jep, gerne, ja tak, selvfølgelig, naturligvis, meget gerne, fint, det må du gerne, bestemt, klart, ja gerne',
    no: 'nej, nej tak, næ, ikke nu, ikke endnu, ikke nødvendigt, hellere ikke, helst ikke, det behøves ikke, overhovedet ikke, selvfølgelig ikke',
    beside: 'tak, mange tak, tusind tak, det, vil jeg, det vil jeg, det ville være godt, meget, så, lige nu, for det',
  },
  ko: {
    yes: '네, 예, 응, 넵, 넹, 네네, 그래, 그래요, 좋아요, 좋아, 좋습니다, 부탁해요, 부탁합니다, 부탁드립니다, 부탁드려요, 물론이죠, 물론, 그럼요, 해주세요, 연결해 주세요, 연결해주세요, 원해요',
    no: '아니요, 아니오, 아뇨, 아니, 아닙니다, 아니에요, 괜찮아요, 괜찮습니다, 됐어요, 됐습니다, 필요 없어요, 필요없어요, 싫어요, 싫어, 나중에요, 나중에, 지금은 아니요',
    beside: '감사합니다, 고마워요, 고맙습니다, 감사해요, 그렇게, 그럼, 제발, 지금은, 좀',
  },
  no: {
    yes: 'ja, jo, jepp, gjerne, ja takk, selvfølgelig, naturligvis, veldig gjerne, greit, det er fint, klart, ja gjerne, absolutt',
    no: 'nei, nei takk, ikke nå, ikke ennå, ikke nødvendig, helst ikke, trengs ikke, det trengs ikke, absolutt ikke, overhodet ikke, selvfølgelig ikke, niks',
    beside:
      'takk, mange takk, tusen takk, det, vil jeg, det vil jeg, det hadde vært fint, veldig, så, akkurat nå, for det',
  },
  sv: {
    yes: 'ja, jo, japp, jajamän, gärna, ja tack, självklart, naturligtvis, visst, absolut, okej, det vore bra, ja gärna, ja det vill jag',
    no: 'nej, nä, näe, nej tack, inte nu, inte än, behövs inte, det behövs inte, helst inte, absolut inte, självklart inte, inte alls',
    beside:
      'tack, tack så mycket, tusen tack, det, vill jag, det vill jag, det vore bra, väldigt, mycket, då, just nu, för det',
  },
  vi: {
    yes: 'có, vâng, dạ, dạ vâng, ừ, ừm, uh, được, đồng ý, vui lòng, làm ơn, dĩ nhiên, tất nhiên, chắc chắn rồi, xin vui lòng, có chứ, muốn',
    no: 'không, ko, khong, không cần, không cảm ơn, chưa, chưa cần, để sau, thôi, thôi khỏi, không phải bây giờ, dạ không, không muốn, khỏi',
    beside: 'cảm ơn, cám ơn, cảm ơn bạn, cảm ơn nhiều, bạn, ạ, nhé, nha, đi, rồi, luôn, em, anh, chị, tôi',
  },
  cy: {
    yes: 'ie, ydw, oes, iawn, wrth gwrs, os gwelwch yn dda, plis, hoffwn, hoffwn i, yn bendant, byddai hynny yn wych, oce, gwnewch, cewch, do',
    no: 'na, nage, nac ydw, nac oes, dim diolch, ddim nawr, dim nawr, ddim eto, dim angen, does dim angen, byth, na ddim diolch, peidiwch',
    beside: 'diolch, diolch yn fawr, yn fawr, iawn, hynny, fe, chi, ti, am nawr, byddai hynny yn dda',
  },
  th: {
    yes: 'ใช่, ใช่ครับ, ใช่ค่ะ, ครับ, ค่ะ, คะ, ได้, ได้ครับ, ได้ค่ะ, ตกลง, โอเค, ขอด้วย, ต้องการ, ต้องการครับ, ต้องการค่ะ, เอา, เอาครับ, เอาค่ะ, ดีครับ, ดีค่ะ, แน่นอน, รบกวนด้วย, รบกวนด้วยครับ, รบกวนด้วยค่ะ',
    no: 'ไม่, ไม่ใช่, ไม่ครับ, ไม่ค่ะ, ไม่ต้อง, ไม่ต้องครับ, ไม่ต้องค่ะ, ไม่เอา, ไม่เอาครับ, ไม่เอาค่ะ, ไม่เป็นไร, ไม่เป็นไรครับ, ไม่เป็นไรค่ะ, ไม่ต้องการ, ไม่ต้องการครับ, ไม่ต้องการค่ะ, ยังไม่, ยังก่อน',
    beside: 'ขอบคุณ, ขอบคุณครับ, ขอบคุณค่ะ, นะ, นะครับ, นะคะ, ด้วย, เลย, ตอนนี้, แล้ว',
  },
  'zh-cn': {
    yes: '是, 是的, 对, 对的, 好, 好的, 好啊, 好吧, 行, 行啊, 可以, 可以的, 要, 我要, 需要, 嗯, 嗯嗯, 请, 麻烦了, 麻烦你了, 当然, 当然可以, 没问题, 没错, 谢谢好的, 转吧',
    no: '不, 否, 不是, 不用, 不用了, 不要, 不要了, 不需要, 不必, 不必了, 不行, 不好, 没有, 算了, 先不用, 暂时不用, 不用谢谢, 不了, 没必要, 还不用',
    beside: '谢谢, 谢谢你, 谢谢您, 多谢, 了, 吧, 啊, 呢, 的, 那, 先, 现在',
  },
  'zh-tw': {
    yes: '是, 是的, 對, 對的, 好, 好的, 好啊, 好吧, 行, 可以, 可以的, 要, 我要, 需要, 嗯, 嗯嗯, 請, 麻煩了, 麻煩你了, 當然, 當然可以, 沒問題, 沒錯, 謝謝好的, 轉吧',
    no: '不, 否, 不是, 不用, 不用了, 不要, 不要了, 不需要, 不必, 不必了, 不行, 不好, 沒有, 算了, 先不用, 暫時不用, 不用謝謝, 不了, 沒必要, 還不用',
    beside: '謝謝, 謝謝你, 謝謝您, 多謝, 了, 吧, 啊, 呢, 的, 那, 先, 現在',
  },
  tr: {
    yes: 'evet, tabii, tabi, tabii ki, elbette, lütfen, olur, peki, tamam, isterim, istiyorum, iyi olur, memnuniyetle, kesinlikle, aynen, hıhı',
    no: 'hayır, yok, olmaz, gerek yok, istemem, istemiyorum, şimdi değil, henüz değil, hayır teşekkürler, kesinlikle hayır, teşekkürler hayır, boşver, lüzum yok',
    beside: 'teşekkürler, teşekkür ederim, sağ ol, sağol, çok, çok teşekkürler, o zaman, lütfen, şimdilik, ederim',
  },
};
