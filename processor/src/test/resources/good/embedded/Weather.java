package demo.embedded;

/** Setters, so that reading takes statements. */
public class Weather {
    private Double temperature;
    boolean isRaining;

    public Double getTemperature() {
        return temperature;
    }

    public void setTemperature(Double temperature) {
        this.temperature = temperature;
    }
}
