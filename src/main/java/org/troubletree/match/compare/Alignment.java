package org.troubletree.match.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Aligns a template with a text so that the weight of the matching words is greatest. The words match in order. Other
 * words between them have a small cost, except in a slot.
 */
public final class Alignment {
    /** The cost of each extra text word between two template words. */
    private static final double GAP_COST = 0.15;

    /** The minimum number of matching words that identify a message. */
    public static final int MIN_WORDS = 4;

    /** The minimum share of matching words in a text that counts as the message itself. */
    private static final double CLOSE_SHARE = 0.9;

    /** The factor for the weight of a misspelt word. */
    private static final double MISSPELT_WEIGHT = 0.8;

    private static final int NOT_FOUND = -1;

    private final Template template;
    private final Tokens text;
    private final double[] weights;
    private final Map<String, String> misspelt;
    private final List<String> wanted;
    private final int[] found;

    private Alignment(Template template, EventWords event, TermWeights termWeights) {
        this.template = template;
        this.text = event.description();
        this.misspelt = WordSpelling.findMisspelt(template.words(), event.words());
        this.wanted = template.words().stream()
                .map(word -> misspelt.getOrDefault(word, word))
                .toList();
        this.weights =
                template.words().stream().mapToDouble(termWeights::weightOf).toArray();
        this.found = new int[weights.length];
        Arrays.fill(found, NOT_FOUND);
    }

    /** Aligns a template with the words of an event so that the weight of the matched words is greatest. */
    public static Alignment of(Template template, EventWords event, TermWeights termWeights) {
        var alignment = new Alignment(template, event, termWeights);
        alignment.traceBack(alignment.scores());
        return alignment;
    }

    /** Returns the best score for every pair of template prefix and text prefix. */
    private double[][] scores() {
        var scores = new double[weights.length + 1][text.size() + 1];
        for (int i = 1; i <= weights.length; i++) {
            for (int j = 1; j <= text.size(); j++) {
                scores[i][j] =
                        Math.max(matchScore(scores, i, j), Math.max(scores[i - 1][j], scores[i][j - 1] - gap(i)));
            }
        }
        return scores;
    }

    private double matchScore(double[][] scores, int i, int j) {
        return isMatch(i, j) ? scores[i - 1][j - 1] + weight(i - 1) : Double.NEGATIVE_INFINITY;
    }

    private boolean isMatch(int i, int j) {
        return wanted.get(i - 1).equals(text.word(j - 1));
    }

    private double weight(int word) {
        return misspelt.containsKey(template.words().get(word)) ? MISSPELT_WEIGHT * weights[word] : weights[word];
    }

    private double gap(int words) {
        return words == weights.length || template.slots().containsKey(words) ? 0 : GAP_COST;
    }

    private void traceBack(double[][] scores) {
        int i = weights.length;
        int j = text.size();
        while (i > 0 && j > 0) {
            if (isMatch(i, j) && scores[i][j] == matchScore(scores, i, j)) {
                found[--i] = --j;
            } else if (scores[i][j] == scores[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }

    /** Returns the share of the template that matched, from 0 to 1, by word weight. */
    public double share() {
        double said = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            said += found[i] == NOT_FOUND ? 0 : weight(i);
            all += weights[i];
        }
        return all == 0 ? 0 : said / all;
    }

    /** Returns the misspelt words: the correct word and its spelling in the text. */
    public Map<String, String> misspelt() {
        return misspelt;
    }

    /** Returns the number of template words that matched. */
    public int matchedCount() {
        return (int) Arrays.stream(found).filter(at -> at != NOT_FOUND).count();
    }

    /** Returns the matching ranges of text words. */
    public List<TextSpan> matchedSpans() {
        var runs = new ArrayList<TextSpan>();
        for (int at : found) {
            if (at != NOT_FOUND && !runs.isEmpty() && runs.getLast().to() == at) {
                runs.set(runs.size() - 1, new TextSpan(runs.getLast().from(), at + 1));
            } else if (at != NOT_FOUND) {
                runs.add(new TextSpan(at, at + 1));
            }
        }
        return runs;
    }

    /**
     * Returns the word ranges of inserted values that have template words on both sides. A value at an end of the
     * template has no clear limit.
     */
    public List<TextSpan> insertedSpans() {
        return template.slots().keySet().stream()
                .filter(slot -> slot > 0 && slot < weights.length)
                .filter(slot -> found[slot - 1] != NOT_FOUND && found[slot] > found[slot - 1] + 1)
                .map(slot -> new TextSpan(found[slot - 1] + 1, found[slot]))
                .toList();
    }

    /** Returns whether enough words match and are close together. In prose, matching words are scattered. */
    public boolean isClose() {
        int said = matchedCount();
        return said >= MIN_WORDS && unmatchedBetween() <= (1 - CLOSE_SHARE) * said;
    }

    /** Counts the text words between matching words, slots excluded. */
    private int unmatchedBetween() {
        int strangers = 0;
        int last = NOT_FOUND;
        for (int i = 0; i < found.length; i++) {
            if (found[i] != NOT_FOUND) {
                strangers += last == NOT_FOUND || hasSlot(last, i) ? 0 : found[i] - found[last] - 1;
                last = i;
            }
        }
        return strangers;
    }

    private boolean hasSlot(int after, int upTo) {
        return template.slots().keySet().stream().anyMatch(slot -> slot > after && slot <= upTo);
    }

    /**
     * Returns whether the text is a cut-off beginning of the message: it contains little but template words and
     * inserted values.
     */
    public boolean breaksOff() {
        int said = matchedCount();
        return said >= MIN_WORDS
                && found[0] == 0
                && said >= CLOSE_SHARE * (lastMatched() + 1)
                && said + slotWordCount() >= CLOSE_SHARE * text.size();
    }

    private int lastMatched() {
        int last = found.length - 1;
        while (found[last] == NOT_FOUND) {
            last--;
        }
        return last;
    }

    private int slotWordCount() {
        return template.slots().keySet().stream()
                .mapToInt(slot -> Math.max(0, after(slot) - before(slot) - 1))
                .sum();
    }

    /** Returns the inserted values whose neighbouring template words both matched, by slot name. */
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        template.slots().forEach((slot, name) -> value(slot).ifPresent(value -> values.put(name, value)));
        return values;
    }

    private Optional<String> value(int slot) {
        boolean begun = slot == 0 || found[slot - 1] != NOT_FOUND;
        boolean ended = slot == weights.length || found[slot] != NOT_FOUND;
        return begun && ended
                ? Optional.of(text.between(before(slot), after(slot))).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private int before(int slot) {
        return slot == 0 ? NOT_FOUND : found[slot - 1];
    }

    private int after(int slot) {
        for (int i = slot; i < weights.length; i++) {
            if (found[i] != NOT_FOUND) {
                return found[i];
            }
        }
        return text.size();
    }
}
