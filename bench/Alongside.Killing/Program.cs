using System.Globalization;
using Alongside.Killing;

// `write PATH SEED` is what gets killed; `rounds N [SEED]` starts it, kills it, and looks at what is left.
switch (args)
{
    case ["write", var path, var seed]:
        await Writer.Write(path, int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["rounds", var rounds]:
        return await Rounds.Run(int.Parse(rounds, CultureInfo.InvariantCulture), seed: 1);
    case ["rounds", var rounds, var seed]:
        return await Rounds.Run(int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("rounds N [SEED]");
        return 2;
}
