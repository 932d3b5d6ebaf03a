# Checks of the sample apps and of the installed command, all from the packages in artifacts/paket. Sourced by .ci/run.

aplikasi=docs/contoh/aplikasi
keluaran=artifacts/aplikasi

build_apps() { # with packages unpacked anew, and those just packed
  rm -rf $keluaran/bin $keluaran/obj $keluaran/impor-ringkas $keluaran/nuget/sakip.*
  for proyek in $aplikasi/*/*.csproj; do
    dotnet build "$proyek" --nologo -v q || return 1
  done
  for paket in Sakip.Core Sakip.Testing; do
    cmp artifacts/paket/$paket.[0-9]*.nupkg $keluaran/nuget/${paket,,}/*/${paket,,}.*.nupkg || return 1
  done
}

test_app() {
  dotnet test $aplikasi/uji --no-build --nologo -v q | tee "$log"
  grep -q "^Passed! " "$log"
}

import_app() { # the table has rows that differ: exit code 1
  dotnet run --project $aplikasi/impor --no-build -- $aplikasi/impor/indikator.csv >"$log"
  [ $? -eq 1 ] && diff $aplikasi/impor/harapan.txt "$log"
}

trimmed_app() { # no warning, no need of an installed runtime, and the same output
  dotnet publish $aplikasi/impor --use-current-runtime --self-contained -o $keluaran/impor-ringkas --nologo -v q 2>&1 | tee "$log"
  if grep -q "warning" "$log"; then return 1; fi
  env -i $keluaran/impor-ringkas/Impor $aplikasi/impor/indikator.csv >"$log"
  [ $? -eq 1 ] && diff $aplikasi/impor/harapan.txt "$log"
}

endpoint_app() {
  $keluaran/bin/Layanan/debug/Layanan --urls http://127.0.0.1:0 >"$log" 2>&1 &
  local pid=$! alamat= hasil=0
  for _ in $(seq 100); do
    alamat=$(sed -n 's/.*Now listening on: //p' "$log")
    [ -n "$alamat" ] && break
    sleep 0.2
  done
  endpoint_cases "$alamat" <$aplikasi/layanan/kasus.txt || hasil=1
  kill "$pid"
  wait "$pid" 2>/dev/null
  return "$hasil"
}

endpoint_cases() { # ADDRESS: reads status | request | parts of the answer
  local alamat=$1 hasil=0 jawaban bagian baris
  while IFS= read -r baris; do
    [[ $baris == \#* ]] && continue
    IFS='|' read -ra bagian <<<"$baris"
    jawaban=$(curl -s -w ' [%{http_code}]' -d "${bagian[1]}" "$alamat/capaian" | sed 's/\\u0022/"/g; s/\\"/"/g')
    bagian[0]="[${bagian[0]% }]"
    for i in "${!bagian[@]}"; do
      if [ "$i" -ne 1 ] && [[ $jawaban != *"$(sed 's/^ *//; s/ *$//' <<<"${bagian[$i]}")"* ]]; then
        echo "answer to ${bagian[1]}: ${bagian[$i]} is not in $jawaban"
        hasil=1
      fi
    done
  done
  return "$hasil"
}

install_tool() {
  rm -rf $keluaran/alat
  dotnet tool install Sakip.Cli --tool-path $keluaran/alat --configfile $aplikasi/nuget.config || return 1
  main_job "$PWD/$keluaran/alat/sakip"
}

tool_readme() { # the commands of the README of the tool, in a folder with a report and a table
  local folder alat=$PWD/$keluaran/alat perintah kode hasil=0
  folder=$(mktemp -d)
  cp docs/contoh/lkip-2024-setda-kota-banjar.*.json "$folder"
  mv "$folder"/*.laporan.json "$folder/laporan.json"
  cp docs/contoh/hasil-tersimpan.csv "$folder/hasil.csv"
  while IFS= read -r perintah; do
    (cd "$folder" && PATH=$alat:$PATH bash -c "$perintah") >"$log" 2>&1
    kode=$?
    if [ $kode -ne $(grep -q "exit code 1" <<<"$perintah" && echo 1 || echo 0) ] || [ ! -s "$log" ]; then
      echo "$perintah: exit code $kode"
      cat "$log"
      hasil=1
    fi
  done < <(grep '^sakip ' src/Sakip.Cli/README.md)
  rm -rf "$folder"
  return "$hasil"
}
