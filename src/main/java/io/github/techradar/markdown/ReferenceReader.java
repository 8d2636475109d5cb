package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.BodySlip.Kind;
import io.github.techradar.markdown.tree.Descendants;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads references, and finds those to what is not there, and footnotes that no page shows. */
final class ReferenceReader {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Ranges of characters as in {@code [a-z][^0-9]}, which somebody may write as text. */
  private static final Pattern RANGES = Pattern.compile("(?:.-.)+");

  private final String text;
  private final List<BodySlip> slips;
  private final List<BodyReference> known = new ArrayList<>();
  private final List<FootnoteBlock> footnotes = new ArrayList<>();
  private final Set<FootnoteBlock> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param text the whole body
   * @param slips takes what is found
   */
  ReferenceReader(String text, List<BodySlip> slips) {
    this.text = text;
    this.slips = slips;
  }

  /** Reads one node of the tree. */
  void read(Node node) {
    if (node instanceof FootnoteBlock footnote) {
      footnotes.add(footnote);
    } else if (node instanceof Footnote footnote) {
      readFootnote(footnote);
    } else if (node instanceof RefNode reference && reference.isDefined()) {
      addKnown(reference, alone(reference));
    } else if (node instanceof RefNode reference && isMissing(reference)) {
      add(Kind.MISSING_REFERENCE, reference.getChars().toString(), reference);
    }
  }

  /** What is defined, in the order of the text. */
  List<BodyReference> known() {
    return known;
  }

  private void addKnown(Node node, String alone) {
    known.add(new BodyReference(new Span(node.getStartOffset(), node.getEndOffset()), alone));
  }

  private static String alone(RefNode reference) {
    Reference definition = reference.getReferenceNode(reference.getDocument());
    BasedSequence title = definition.getTitle();
    return "%s[%s](<%s>%s)"
        .formatted(
            reference instanceof ImageRef ? "!" : "",
            label(reference),
            definition.getUrl(),
            title.isNull()
                ? ""
                : " "
                    + definition.getTitleOpeningMarker()
                    + title
                    + definition.getTitleClosingMarker());
  }

  private void readFootnote(Footnote footnote) {
    String label = footnote.getText().toString();
    if (footnote.isDefined()) {
      addKnown(footnote, "");
      if (footnote.getAncestorOfType(FootnoteBlock.class) == null) {
        used.add(footnote.getFootnoteBlock());
      }
    } else if (LETTER.matcher(label).find() || label.chars().allMatch(Character::isDigit)) {
      if (!RANGES.matcher(label).matches()) {
        add(Kind.MISSING_FOOTNOTE, label, footnote);
      }
    }
  }

  /**
   * Whether something can be nothing but a reference, and leads nowhere: {@code [text][label]} or
   * {@code [label][]}. One pair of brackets may be meant as such, and so may an index.
   */
  private boolean isMissing(RefNode reference) {
    String label = label(reference);
    return hasTwoPairs(reference)
        && !reference.isDefined()
        && LETTER.matcher(label).find()
        && !RANGES.matcher(label).matches()
        && !isIndex(reference.getStartOffset());
  }

  /** Whether a reference has two pairs of brackets, of which the second may be empty. */
  static boolean hasTwoPairs(RefNode reference) {
    return !reference.getText().isEmpty() || reference.getChars().endsWith("[]");
  }

  /** What stands in the first brackets of a reference. */
  static String label(RefNode reference) {
    BasedSequence text = reference.getText();
    return (text.isEmpty() ? reference.getReference() : text).toString();
  }

  private boolean isIndex(int offset) {
    return offset > 0
        && (Character.isLetterOrDigit(text.charAt(offset - 1))
            || "])".indexOf(text.charAt(offset - 1)) >= 0);
  }

  /** Tells what only the end of the text shows: which footnotes are on no page. */
  void finish() {
    addThoseOfNotes();
    Set<String> shown = new HashSet<>();
    used.forEach(footnote -> shown.add(footnote.getText().toString()));
    for (FootnoteBlock footnote : footnotes) {
      if (!used.contains(footnote)) {
        String label = footnote.getText().toString();
        add(shown.contains(label) ? Kind.REPEATED_FOOTNOTE : Kind.UNUSED_FOOTNOTE, label, footnote);
      }
    }
  }

  /** A footnote may also be referred to by another one, if readers see that. */
  private void addThoseOfNotes() {
    Deque<FootnoteBlock> unread = new ArrayDeque<>(used);
    while (!unread.isEmpty()) {
      for (Node node : Descendants.of(unread.remove())) {
        if (node instanceof Footnote footnote
            && footnote.isDefined()
            && used.add(footnote.getFootnoteBlock())) {
          unread.add(footnote.getFootnoteBlock());
        }
      }
    }
  }

  private void add(Kind kind, String about, Node node) {
    slips.add(new BodySlip(kind, about, new Span(node.getStartOffset(), node.getEndOffset())));
  }
}
