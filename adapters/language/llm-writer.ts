/** Has a language model write the script, through the AI SDK: no tools, a schema for the answer, a deadline. */
import { generateText, Output, type LanguageModel } from 'ai';
import { z } from 'zod';
import { INSTRUCTIONS, taskPrompt } from '#adapters/language/prompt.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import { BEATS, type Script } from '#studio/script/script.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const DEADLINE_SECONDS = 30;
const RETRIES = 2;
/** Models that think before they answer need some. */
const CHECK_TOKENS = 200;

const lineSchema = z.object({
  text: z.string().min(1).max(300),
  evidence: z.string().min(1),
  pictureIndex: z.number().int().nonnegative().nullable(),
});
const beatSchema = lineSchema.extend({ beat: z.enum(BEATS) });
const answerSchema = z.object({
  hook: lineSchema,
  lines: z.array(beatSchema).min(1).max(12),
  callToAction: z.string().min(1).max(120),
});

/** `name` is stored with the script: "openai:gpt-5". The stage checks the model's claims afterwards. */
export function createLlmWriter(
  model: LanguageModel,
  name: string,
  deadlineSeconds = DEADLINE_SECONDS,
): Writer {
  return {
    name,
    translates: true,
    async write(task, signal) {
      const deadline = AbortSignal.timeout(deadlineSeconds * 1000);
      try {
        const { output } = await generateText({
          model,
          instructions: INSTRUCTIONS,
          prompt: taskPrompt(task),
          output: Output.object({ schema: answerSchema }),
          maxRetries: RETRIES,
          abortSignal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
        });
        // Schemas are only hints to some models: the answer is parsed again.
        return ok(scriptOf(answerSchema.parse(output), task, name));
      } catch (error) {
        signal?.throwIfAborted();
        return err(
          new AppError(
            'WRITER_FAILED',
            { reason: reasonOf(error, deadline.aborted, deadlineSeconds) },
            { cause: error },
          ),
        );
      }
    },
  };
}

/** One short question: WRITER_FAILED when the model does not answer it. */
export async function checkModel(
  model: LanguageModel,
  deadlineSeconds = DEADLINE_SECONDS,
): Promise<Result<void, AppError>> {
  const deadline = AbortSignal.timeout(deadlineSeconds * 1000);
  try {
    await generateText({
      model,
      prompt: 'Answer with the word “ready”.',
      maxOutputTokens: CHECK_TOKENS,
      maxRetries: 0,
      abortSignal: deadline,
    });
    return ok(undefined);
  } catch (error) {
    return err(
      new AppError(
        'WRITER_FAILED',
        { reason: reasonOf(error, deadline.aborted, deadlineSeconds) },
        { cause: error },
      ),
    );
  }
}

function scriptOf(answer: z.infer<typeof answerSchema>, task: WritingTask, writer: string): Script {
  const picture = (index: number | null) =>
    index !== null && index < task.product.pictures.length ? index : null;
  return {
    language: task.language,
    writer,
    notes: [],
    lines: [
      {
        id: 'hook',
        role: 'hook',
        text: answer.hook.text,
        evidence: answer.hook.evidence,
        pictureIndex: picture(answer.hook.pictureIndex),
      },
      ...answer.lines.map((line, index) => ({
        id: `line-${index + 1}`,
        role: 'line' as const,
        beat: line.beat,
        text: line.text,
        evidence: line.evidence,
        pictureIndex: picture(line.pictureIndex),
      })),
      {
        id: 'call-to-action',
        role: 'callToAction' as const,
        text: answer.callToAction,
        evidence: null,
        pictureIndex: null,
      },
    ],
  };
}

/** Says what went wrong without quoting the request, the key or the answer. */
function reasonOf(error: unknown, late: boolean, seconds: number): string {
  if (late) return `it took longer than ${seconds} seconds`;
  const status = statusOf(error);
  if (status === 401 || status === 403) return 'its key was not accepted';
  if (status === 429) return 'too many requests';
  if (status !== null) return `it answered with status ${status}`;
  if (
    error instanceof Error &&
    /NoObjectGenerated|NoOutputGenerated|TypeValidation|ZodError|JSONParse|InvalidResponse/.test(error.name)
  )
    return 'its answer was not a script';
  return 'it could not be reached';
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('lastError' in error) return statusOf(error.lastError);
  return 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode >= 400
    ? error.statusCode
    : null;
}
