package io.github.techradar.html;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers the footnotes of a document in the order in which its readers meet them: those of the
 * text first, then those that only other notes refer to. In {@code a[^x] b[^y] c[^x]} they are 1, 2
 * and 1, wherever the notes themselves stand.
 */
final class FootnoteNumbers {

  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Set<FootnoteBlock> met = new HashSet<>();

  private FootnoteNumbers() {}

  /** Numbers the notes, and the references to each of them. */
  static void give(Document document) {
    new FootnoteNumbers().number(document);
  }

  private void number(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote reference
          && reference.getAncestorOfType(FootnoteBlock.class) == null) {
        number(reference);
      }
    }
    for (int note = 0; note < notes.size(); note++) { // notes grow by those that are met in notes
      for (Node node : notes.get(note).getDescendants()) {
        if (node instanceof Footnote reference) {
          number(reference);
        }
      }
    }
    List<FootnoteBlock> shown =
        FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
    shown.clear();
    shown.addAll(notes);
  }

  private void number(Footnote reference) {
    FootnoteBlock note = reference.getFootnoteBlock();
    if (note == null) {
      return; // it looks like a reference, but there is no such note
    }
    if (met.add(note)) {
      note.setFootnoteReferences(0);
      note.setFirstReferenceOffset(notes.size()); // what the renderer sorts them by
      notes.add(note);
    }
    reference.setReferenceOrdinal(note.getFootnoteReferences());
    note.setFootnoteReferences(note.getFootnoteReferences() + 1);
  }
}
