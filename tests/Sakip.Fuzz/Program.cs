using Sakip.Fuzz;

return Perintah.Run(args, Console.Out, Console.Error);
