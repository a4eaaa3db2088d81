/** The least that a Java program can do: the measure for the start-up time of a command. */
class Empty {
    public static void main(String[] args) {}
}
