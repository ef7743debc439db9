using System.Globalization;
using Alongside.Killing;

// `write PATH SEED` is what gets killed; `rounds N [SEED]` starts it, kills it, and looks at what is left. `server PROGRAM N SEED` does
// the same with the whole application.
switch (args)
{
    case ["write", var path, var seed]:
        await Writer.Write(path, int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["rounds", var rounds]:
        return await Rounds.Run(int.Parse(rounds, CultureInfo.InvariantCulture), seed: 1);
    case ["rounds", var rounds, var seed]:
        return await Rounds.Run(int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    case ["server", var program, var rounds, var seed]:
        return await ServerRounds.Run(program, int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), Console.Out);
    default:
        Console.Error.WriteLine("rounds N [SEED], or server PROGRAM N SEED");
        return 2;
}
