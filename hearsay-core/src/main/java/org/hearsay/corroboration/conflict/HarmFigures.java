package org.hearsay.corroboration.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.conflict.HarmReading.Figure;
import org.hearsay.corroboration.conflict.HarmReading.Stretch;
import org.hearsay.corroboration.conflict.HarmReading.Tolls;

/** Gathers what speaks for so many killed and so many injured. Not shared between threads. */
final class HarmFigures {
    private static final int FEW = 3;

    private final double killed;
    private final double injured;
    private final double weight;
    private final Map<String, Double> figures = new HashMap<>();

    HarmFigures(double killed, double injured, double weight) {
        this.killed = killed;
        this.injured = injured;
        this.weight = weight;
        figures.put("killed " + few(killed, FEW), 1.0);
        figures.put("injured " + few(injured, FEW + 1), 1.0);
        figures.put("both " + few(killed, 2) + " " + few(injured, 2), 1.0);
    }

    Map<String, Double> figures() {
        return figures;
    }

    /** Takes what most voices support of each by itself. */
    void voted(double votedKilled, double votedInjured) {
        if (votedKilled == killed) {
            figures.put("voted killed", 1.0);
        }
        if (votedInjured == injured) {
            figures.put("voted injured", 1.0);
        }
    }

    /**
     * Takes what one origin says.
     *
     * @param latest whether it is the latest of several
     */
    void take(HarmReading reading, boolean latest) {
        for (Stretch stretch : Stretch.values()) {
            stretch(word(stretch), reading.at(stretch));
        }
        if (latest) {
            stretch("latest", reading.whole());
        }
        if (reading.several()) {
            stretch("several", reading.whole());
        }
        near(reading.whole());
        reading.words().forEach((stretch, words) -> words(word(stretch), words));
        Set<String> seen = new HashSet<>();
        for (Figure figure : reading.figures()) {
            figure(figure, seen);
        }
    }

    private void words(String name, Set<String> words) {
        for (String word : words) {
            add("word " + name + " " + word + " killed " + few(killed, 2));
            add("word " + name + " " + word + " injured " + few(injured, FEW));
        }
    }

    private void stretch(String name, Tolls told) {
        if (told.isSilent()) {
            add(name + " silent" + (killed > 0 ? " killed" : "") + (injured > 0 ? " injured" : ""));
            return;
        }
        boolean dead = told.dead() == killed;
        boolean hurt = told.hurt() == injured;
        if (dead) {
            add(name + " killed" + (told.killed() == null ? " untold" : ""));
        }
        if (hurt) {
            add(name + " injured" + (told.injured() == null ? " untold" : ""));
        }
        if (dead && hurt) {
            add(name + " both");
        }
        if (told.hit() == killed + injured) {
            add(name + " hit");
        }
        if (told.hurt() == killed + injured) {
            add(name + " injured is hit");
        }
        if (told.hit() > killed + injured) {
            add(name + " more hit");
        }
    }

    /** What is off by one: whoever did it is counted or not, or somebody died. */
    private void near(Tolls told) {
        double dead = told.dead() - killed;
        double hurt = told.hurt() - injured;
        if (dead == 0) {
            add("whole killed " + few(killed, 2));
        }
        if (hurt == 0) {
            add("whole injured " + few(injured, 2));
        }
        if (dead == 0 && Math.abs(hurt) == 1) {
            add("injured off by " + (hurt > 0 ? "1" : "-1"));
        }
        if (hurt == 0 && Math.abs(dead) == 1) {
            add("killed off by " + (dead > 0 ? "1" : "-1"));
        }
    }

    private void figure(Figure figure, Set<String> seen) {
        String where = word(figure.where());
        String kind = figure.counts();
        double hit = killed + injured;
        double number = figure.number();
        boolean dead = kind.equals(Told.KILLED);
        boolean hurt = kind.equals(Told.INJURED);
        String tail = " " + where + " " + few(number, 2) + (figure.part() ? " part" : "");
        if (number == killed && !hurt) {
            once(kind + " as killed" + tail, seen);
        }
        if (number == injured && !dead) {
            once(kind + " as injured" + tail, seen);
        }
        if (number == hit && !dead) {
            once(kind + " as hit" + tail, seen);
        }
        if (!figure.part() && number > (dead ? killed : hit)) {
            add(kind + " exceeds " + where);
        }
        if (!figure.part() && hurt && number > injured) {
            add("injured exceeds injured " + where);
        }
    }

    private void once(String name, Set<String> seen) {
        if (seen.add(name)) {
            add(name);
        }
    }

    private void add(String name) {
        figures.merge(name, weight, Double::sum);
    }

    private static String few(double number, int most) {
        return number >= most ? most + "+" : Numerals.shown(number);
    }

    private static String word(Stretch stretch) {
        return switch (stretch) {
            case TITLE -> "title";
            case LEAD -> "lead";
            case BEGINNING -> "beginning";
            case WHOLE -> "whole";
        };
    }
}
