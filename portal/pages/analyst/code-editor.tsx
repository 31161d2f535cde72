import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql as graphqlSupport, updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/*
 * CodeMirror and not GraphiQL: GraphiQL draws with Monaco, which writes <style> elements and starts workers from
 * blobs, and our content security policy has neither; it also weighs some ten times as much. CodeMirror writes its
 * styles into an adopted style sheet as soon as it lives in a shadow root, which the policy lets be.
 */
const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', height: '100%', fontSize: '14px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Liberation Mono", Menlo, monospace', lineHeight: '1.5' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '0' },
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'var(--ground)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--bar-soft)',
  },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--card)', border: '1px solid var(--control)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--on-brand)',
    backgroundColor: 'var(--brand)',
  },
  '.cm-completionInfo': { maxWidth: '320px' },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--review)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--link)' },
  { tag: [tags.string, tags.special(tags.name)], color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--warn)' },
  { tag: tags.comment, color: 'var(--muted)' },
]);

interface Props {
  label: string;
  language: 'graphql' | 'json';
  value: string;
  schema?: GraphQLSchema | null;
  readOnly?: boolean;
  onWrite?: (text: string) => void;
  onRun?: () => void;
  /** Asks for the meaning of what the cursor stands on. */
  onShow?: (type: string) => void;
}

/** A text of a language, to write or to read. Tab leaves it, as it leaves every field. */
export function CodeEditor({
  label,
  language,
  value,
  schema,
  readOnly = false,
  onWrite,
  onRun,
  onShow,
}: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const handedIn = useRef(false);
  const latest = useRef({ onWrite, onRun, onShow });
  useLayoutEffect(() => {
    latest.current = { onWrite, onRun, onShow };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: it lives as long as its place; what changes is handed in below
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const written: Extension[] = readOnly
      ? [EditorState.readOnly.of(true)]
      : [history(), closeBrackets(), autocompletion()];
    const made = new EditorView({
      root,
      parent: root as unknown as Element,
      state: EditorState.create({
        doc: value,
        extensions: [
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                latest.current.onRun?.();
                return true;
              },
            },
            ...completionKeymap,
            ...historyKeymap,
            ...lintKeymap,
            ...defaultKeymap,
          ]),
          ...written,
          lineNumbers(),
          foldGutter(),
          drawSelection(),
          bracketMatching(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          language === 'json'
            ? json()
            : graphqlSupport(schema ?? undefined, {
                onShowInDocs: (_field, type, parent) => latest.current.onShow?.(parent ?? type ?? ''),
              }),
          theme,
          syntaxHighlighting(colours),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || handedIn.current) return;
            // At once: what is typed next, or asked, must not meet the text of a moment before.
            flushSync(() => latest.current.onWrite?.(update.state.doc.toString()));
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === value) return;
    handedIn.current = true;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: value } });
    handedIn.current = false;
  }, [value]);
  useEffect(() => {
    if (view.current && language === 'graphql' && schema) updateSchema(view.current, schema);
  }, [language, schema]);

  return <div className="code" ref={place} />;
}
