package nl.verzuimsysteem.verzuim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The words of one language, from {@code medisch/<language>.txt}. A line is read so:
 *
 * <ul>
 *   <li>{@code griep}: the word, also with one of the endings ({@code uitgangen}) of the language;
 *   <li>{@code =hiv}: the word only as it stands there;
 *   <li>{@code depressi*}: all words that begin so; {@code *infarct}: all words that end so;
 *   <li>{@code behandelend arts}: words after each other; {@code last van .. rug}: with at most three words between;
 *   <li>{@code {deel}klacht}: once for each word of the line {@code deel: …};
 *   <li>{@code !desinfectie*}: never this, whatever another line says.
 * </ul>
 *
 * <p>Letters stand without their signs, words without hyphens and apostrophes, as {@link Medischewoord} makes them.
 *
 * @param woorden what looks medical
 * @param uitzonderingen what looks so and is not
 */
record Medischelijst(Medischpatroon woorden, Medischpatroon uitzonderingen) {
    private static final Pattern VERZAMELING = Pattern.compile("(\\w+): (.+)");
    private static final Pattern PLAATS = Pattern.compile("\\{(\\w+)}");
    private static final String UITGANGEN = "uitgangen";

    /** @param taal such as {@code nl} */
    static Medischelijst van(String taal) {
        try (InputStream bestand = Objects.requireNonNull(
                Medischelijst.class.getResourceAsStream("/medisch/" + taal + ".txt"), () -> "words of " + taal)) {
            return lees(new String(bestand.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Medischelijst lees(String tekst) {
        var verzamelingen = new HashMap<String, List<String>>();
        var woorden = new ArrayList<String>();
        var uitzonderingen = new ArrayList<String>();
        for (var regel : tekst.lines().map(String::strip).toList()) {
            var verzameling = VERZAMELING.matcher(regel);
            if (regel.isEmpty() || regel.startsWith("#")) {
                continue;
            }
            if (verzameling.matches()) {
                verzamelingen.put(
                        verzameling.group(1), List.of(verzameling.group(2).split(" ")));
            } else if (regel.startsWith("!")) {
                uitzonderingen.addAll(uitgeschreven(regel.substring(1), verzamelingen));
            } else {
                woorden.addAll(uitgeschreven(regel, verzamelingen));
            }
        }
        var uitgangen = verzamelingen.getOrDefault(UITGANGEN, List.of());
        return new Medischelijst(Medischpatroon.van(woorden, uitgangen), Medischpatroon.van(uitzonderingen, uitgangen));
    }

    private static List<String> uitgeschreven(String regel, Map<String, List<String>> verzamelingen) {
        var plaats = PLAATS.matcher(regel);
        if (!plaats.find()) {
            return List.of(regel);
        }
        return Objects.requireNonNull(verzamelingen.get(plaats.group(1)), regel).stream()
                .map(woord -> regel.replace(plaats.group(), woord))
                .toList();
    }
}
