package nl.verzuimsysteem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.verzuimsysteem.StartMislukt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GeheimenTest {
    @TempDir
    private Path map;

    @Test
    void een_tweede_start_leest_dezelfde_geheimen() {
        assertThat(Geheimen.in(map).instellingen())
                .isEqualTo(Geheimen.in(map).instellingen())
                .containsKeys("verzuim.jwt.geheim", "verzuim.sleutels.totp");
    }

    @Test
    void elke_map_heeft_zijn_eigen_geheimen(@TempDir Path andere) {
        assertThat(Geheimen.in(map).jwt()).isNotEqualTo(Geheimen.in(andere).jwt());
        assertThat(Geheimen.in(map).totp()).isNotEqualTo(Geheimen.in(andere).totp());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void alleen_de_eigenaar_kan_ze_lezen() throws IOException {
        Geheimen.in(map);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve("geheimen.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void een_geheim_komt_niet_in_een_log() {
        var geheimen = Geheimen.in(map);

        assertThat(geheimen.toString()).doesNotContain(geheimen.jwt(), geheimen.totp());
    }

    @Test
    void een_beschadigd_bestand_wordt_niet_stil_vervangen() throws IOException {
        Files.writeString(map.resolve("geheimen.properties"), "jwt=\n");

        assertThatThrownBy(() -> Geheimen.in(map))
                .isInstanceOf(StartMislukt.class)
                .hasMessageContaining("jwt");
    }
}
