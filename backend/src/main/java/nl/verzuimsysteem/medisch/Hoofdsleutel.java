package nl.verzuimsysteem.medisch;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.aead.AeadConfig;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.security.GeneralSecurityException;
import nl.verzuimsysteem.StartMislukt;

/**
 * The key that encrypts the keys of all companies. It lies in a file ({@code bestand:/path}) or, in production, in a key
 * management service that never hands it out ({@code aws-kms:}, {@code gcp-kms:}, {@code hcvault:}, with the library of that
 * service on the class path).
 *
 * <p>Made at the start, so that a missing key is told then and not at the first consult.
 */
@Context
class Hoofdsleutel {
    private final Aead aead;

    Hoofdsleutel(@Value("${verzuim.sleutels.medisch:}") String adres) {
        if (adres.isBlank()) {
            throw new StartMislukt(
                    "De omgevingsvariabele VERZUIM_MEDISCHE_SLEUTEL ontbreekt. Maak een sleutelbestand met: "
                            + "java -cp 'lib/*' " + NieuweHoofdsleutel.class.getName()
                            + " > PAD, en zet bestand:PAD in de variabele; of het adres van een sleutel in een KMS.");
        }
        try {
            AeadConfig.register();
            var bestand = new Bestandsleutels();
            aead = bestand.doesSupport(adres)
                    ? bestand.getAead(adres)
                    : KmsClients.get(adres).getAead(adres);
        } catch (GeneralSecurityException e) {
            throw new StartMislukt(
                    "De sleutel in VERZUIM_MEDISCHE_SLEUTEL (" + adres + ") is niet te gebruiken: " + e.getMessage());
        }
    }

    Aead aead() {
        return aead;
    }
}
