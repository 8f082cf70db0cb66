package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employer may record about somebody who is absent, and nothing else: the list of the Autoriteit
 * Persoonsgegevens. No cause, no complaint, no treatment.
 *
 * @param telefoon where the employee can be reached
 * @param verblijfadres where he stays, when that is not at home
 * @param verwachteTerugkeer when he expects to work again
 * @param lopendeAfspraken appointments and work that others must take over
 * @param vangnet whether the Ziektewet pays; never on which ground
 * @param arbeidsongeval whether it happened at work
 * @param verkeersongevalDerde whether somebody who is liable caused it in traffic
 */
public record DossierGegevens(
        @Nullable String telefoon,
        @Nullable String verblijfadres,
        @Nullable LocalDate verwachteTerugkeer,
        @Nullable String lopendeAfspraken,
        JaNeeOnbekend vangnet,
        JaNeeOnbekend arbeidsongeval,
        JaNeeOnbekend verkeersongevalDerde) {}
