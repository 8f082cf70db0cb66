package nl.verzuimsysteem.boekhouding;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.tarieven.Btwsoort;

/**
 * Where the accounting of the arbodienst books what. Settings {@code verzuim.boekhouding.*}; the numbers that stand here are
 * those of many Dutch administrations, and each arbodienst sets its own.
 *
 * @param dagboek the journal of sales
 * @param debiteuren the ledger account of what customers owe
 * @param abonnement of the fees
 * @param afrekening of the settlements of past years
 * @param verrichting of what was delivered
 * @param btwHoog the ledger account of the tax of the high rate that is to be paid
 * @param codeHoog how the accounting calls that rate
 */
@ConfigurationProperties("verzuim.boekhouding")
public record Rekeningschema(
        @Bindable(defaultValue = "70") String dagboek,
        @Bindable(defaultValue = "1300") String debiteuren,
        @Bindable(defaultValue = "8000") String abonnement,
        @Bindable(defaultValue = "8010") String afrekening,
        @Bindable(defaultValue = "8100") String verrichting,
        @Bindable(defaultValue = "1500") String btwHoog,
        @Bindable(defaultValue = "1510") String btwLaag,
        @Bindable(defaultValue = "1520") String btwVrij,
        @Bindable(defaultValue = "VH") String codeHoog,
        @Bindable(defaultValue = "VL") String codeLaag,
        @Bindable(defaultValue = "VN") String codeVrij) {

    String omzet(Regelsoort soort) {
        return switch (soort) {
            case ABONNEMENT -> abonnement;
            case AFREKENING -> afrekening;
            case VERRICHTING -> verrichting;
        };
    }

    String btw(Btwsoort soort) {
        return switch (soort) {
            case HOOG -> btwHoog;
            case LAAG -> btwLaag;
            case VRIJ -> btwVrij;
        };
    }

    String code(Btwsoort soort) {
        return switch (soort) {
            case HOOG -> codeHoog;
            case LAAG -> codeLaag;
            case VRIJ -> codeVrij;
        };
    }
}
