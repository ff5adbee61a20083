package org.troubletree.match.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template laid beside a text so that most of what tells agrees: its words in order, other words of the text between
 * them at a small cost, and at no cost where a slot is.
 */
public final class Alignment {
    /** What a word of the text costs that stands between two words of the template, beside a word that agrees. */
    private static final double GAP_COST = 0.15;

    /** A message is known by so many of its words at least. */
    public static final int MIN_WORDS = 4;

    /** So much of what stands there is the message's own. */
    private static final double CLOSE_SHARE = 0.9;

    /** What a word counts that is misspelt by a letter. */
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

    /** The best score of the first words of the template beside the first words of the text, for every pair of lengths. */
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

    /** How much of the template the text says, from 0 to 1, by what its words tell. */
    public double share() {
        double said = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            said += found[i] == NOT_FOUND ? 0 : weight(i);
            all += weights[i];
        }
        return all == 0 ? 0 : said / all;
    }

    /** The words of the template that are misspelt in the text, as they should be and as they are. */
    public Map<String, String> misspelt() {
        return misspelt;
    }

    /** How many words of the template the text says. */
    public int matchedCount() {
        return (int) Arrays.stream(found).filter(at -> at != NOT_FOUND).count();
    }

    /** The stretches of the text that agree with the template. */
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

    /** What stands in slots that have words of the template on both sides: at an end it cannot be told how far a value goes. */
    public List<TextSpan> insertedSpans() {
        return template.slots().keySet().stream()
                .filter(slot -> slot > 0 && slot < weights.length)
                .filter(slot -> found[slot - 1] != NOT_FOUND && found[slot] > found[slot - 1] + 1)
                .map(slot -> new TextSpan(found[slot - 1] + 1, found[slot]))
                .toList();
    }

    /** Whether the words that agree are enough to know a message by, and stand together as a message's do: prose scatters them. */
    public boolean isClose() {
        int said = matchedCount();
        return said >= MIN_WORDS && unmatchedBetween() <= (1 - CLOSE_SHARE) * said;
    }

    /** How many words of the text stand between those that agree, and in no slot. */
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

    /** Whether the text is the beginning of the message and breaks off: all it says is the template's, slots aside. */
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

    /** The inserted values that can be read with certainty: the word before the slot is there, and the word behind it. */
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
