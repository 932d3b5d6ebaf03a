using Sakip.Cli;

Console.OutputEncoding = System.Text.Encoding.UTF8;
return Aplikasi.Run(args, Console.Out, Console.Error);
