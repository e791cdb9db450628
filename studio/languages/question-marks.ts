/** How shops mark questions and answers, in every language: "Q: …", "Frage: …", "س: …". */

/** One letter of the words for question and answer: these name nothing else that a clip would say. */
const LETTERS = '[QAFRPDVSOВОسج]|प्र|उ|问|問|答|문|답';
const WORDS =
  'questions?|answers?|frage|antwort|réponse|preguntas?|respuestas?|domanda|risposta|pergunta|resposta|vraag|antwoord|fråga|svar|spørgsmål|spørsmål|pytanie|odpowiedź|вопрос|ответ|питання|відповідь|otázka|odpověď|întrebare|răspuns|kérdés|válasz|soru|cevap|kysymys|vastaus|ερώτηση|απάντηση|שאלה|תשובה|質問|回答|疑问|疑問|질문|답변|(?:ال)?سؤال|(?:ال)?جواب|(?:ال)?إجابة|प्रश्न|उत्तर|सवाल|जवाब|hỏi|đáp|tanya|jawab|คำถาม|คำตอบ|ถาม|ตอบ';

/** A block that opens as a marked question or answer. */
export const MARKED_QUESTION = new RegExp(
  `^\\s*(?:(?:${LETTERS})|(?:${WORDS}))\\s?\\p{Nd}{0,2}\\s?[:：]`,
  'iu',
);
/** The same with a full stop, where a list may have an "A." as well: "Q. Does it tip?" */
export const DOTTED_QUESTION = /^\s*Q\p{Nd}{0,2}[.)]\s.*[?？]/u;
/** A question or an answer of such a list. */
export const DOTTED_ANSWER = /^\s*[QA]\p{Nd}{0,2}[.)]\s/u;
